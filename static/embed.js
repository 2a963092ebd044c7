/* Innoscope embeds, message API 1. One script a page: frames of this site take the height of their charts, and
   <innoscope-chart chart="…" lang="en|zh-Hant|zh-Hans" theme="auto|light|dark"> shows one. No dependency, no cookie,
   nothing is sent anywhere. */
(() => {
  'use strict';
  const script = document.currentScript;
  if (!script || customElements.get('innoscope-chart')) return;
  const base = new URL('.', script.src);
  const embeds = new RegExp(`^${base.pathname.replace(/[^\w/]/g, '\\$&')}(?:tc/|sc/)?embed/[a-z0-9-]+/$`);
  const paths = { en: '', 'zh-Hant': 'tc/', 'zh-Hans': 'sc/' };

  const isOurs = (frame) => {
    try {
      const url = new URL(frame.src, document.baseURI);
      return url.origin === base.origin && embeds.test(url.pathname);
    } catch {
      return false;
    }
  };
  // Without allow-same-origin a frame has an origin that no name fits.
  const isOpaque = (frame) => frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  const send = (frame, message) => {
    if (frame && frame.contentWindow && isOurs(frame))
      frame.contentWindow.postMessage({ innoscope: 1, ...message }, isOpaque(frame) ? '*' : base.origin);
  };
  const frameOf = ({ source, origin }) => {
    for (const frame of document.querySelectorAll('iframe'))
      if (source && frame.contentWindow === source && isOurs(frame))
        return origin === (isOpaque(frame) ? 'null' : base.origin) ? frame : undefined;
  };

  const fit = (frame, height) => {
    const style = getComputedStyle(frame);
    const edges = ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'];
    const around = style.boxSizing === 'border-box' ? edges.reduce((sum, edge) => sum + parseFloat(style[edge]), 0) : 0;
    frame.style.height = `${height + around}px`;
  };

  addEventListener('message', (event) => {
    const { data } = event;
    if (!data || typeof data !== 'object' || data.innoscope !== 1) return;
    if (!['ready', 'resize', 'state'].includes(data.type)) return;
    const frame = frameOf(event);
    if (!frame) return;
    const { height } = data;
    if (Number.isFinite(height) && height > 0 && height < 20000) fit(frame, Math.ceil(height));
    const element = frame.closest('innoscope-chart');
    if (!element) return;
    if (element.heard) element.heard();
    element.dispatchEvent(new CustomEvent(`innoscope:${data.type}`, { detail: data, bubbles: true }));
  });

  // A lazy frame is loaded when it comes near, and holds a page of no address until then; one that spoke before this script
  // ran is asked again. A question tells nobody anything: it names no origin, which the browser would complain of.
  const greet = () => {
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow && isOurs(frame)) frame.contentWindow.postMessage({ innoscope: 1, type: 'getState' }, '*');
  };

  class InnoscopeChart extends HTMLElement {
    static observedAttributes = ['chart', 'lang', 'theme', 'from', 'to', 'place', 'hide', 'currency'];

    connectedCallback() {
      // While the page is being read, what stands within is not there yet.
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => this.start(), { once: true });
      else this.start();
    }

    start() {
      // A frame within is the fallback for pages where this script does not run: it is the one that is used.
      this.frame = this.querySelector('iframe');
      if (!this.frame) {
        this.frame = document.createElement('iframe');
        this.frame.loading = 'lazy';
        this.frame.style.cssText = 'display:block;border:0;width:100%;height:620px';
        this.append(this.frame);
      }
      this.load();
    }

    attributeChangedCallback(name, before, now) {
      if (!this.frame || before === now) return;
      if (name === 'theme') this.setTheme(now || 'auto');
      else this.load();
    }

    load() {
      const chart = this.getAttribute('chart') || '';
      if (!/^[a-z0-9-]+$/.test(chart)) return;
      const lang = this.getAttribute('lang') || (this.closest('[lang]') || {}).lang || 'en';
      const path = /^zh/i.test(lang) ? paths[/hant|hk|tw|mo/i.test(lang) ? 'zh-Hant' : 'zh-Hans'] : '';
      const url = new URL(`${path}embed/${chart}/`, base);
      for (const name of InnoscopeChart.observedAttributes.slice(2))
        if (this.getAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
      this.frame.title = this.getAttribute('title') || this.frame.title || chart;
      if (this.frame.src === url.href) return;
      this.listens = false;
      this.frame.src = url.href;
    }

    // What is said before the frame listens would be lost: it waits for the frame's first word.
    tell(message) {
      if (this.listens) send(this.frame, message);
      else (this.waiting = this.waiting || []).push(message);
    }

    heard() {
      this.listens = true;
      for (const message of (this.waiting || []).splice(0)) send(this.frame, message);
    }

    setFilters(filters) {
      this.tell({ type: 'setFilters', filters });
    }

    setTheme(theme) {
      this.tell({ type: 'setTheme', theme });
    }

    setLanguage(language) {
      this.tell({ type: 'setLanguage', language });
    }

    getState() {
      return new Promise((resolve) => {
        const answer = ({ detail }) => resolve({ ...detail, type: 'state' });
        this.addEventListener('innoscope:state', answer, { once: true });
        // A frame on its way to another language forgets what it was asked, but says as much when it is there.
        this.addEventListener('innoscope:ready', answer, { once: true });
        this.tell({ type: 'getState' });
      });
    }
  }
  customElements.define('innoscope-chart', InnoscopeChart);

  greet();
  addEventListener('load', greet);
})();
