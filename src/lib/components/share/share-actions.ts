import type { Component } from 'svelte';
import type { Locale } from '$lib/format/locale';
import type { ShareView } from './share-view';

/** The actions of a figure, in the order of the links under it. */
export const shareActions = ['share', 'embed', 'download', 'cite'] as const;
export type ShareAction = (typeof shareActions)[number];

/** @param link the clicked link, which gets the focus back. */
export type ShareHandler = (action: ShareAction, link: HTMLAnchorElement) => void;

/** A part of the share dialog. `page` is the permanent page of the chart. */
export type SharePart = Component<{ view: ShareView; locale: Locale; page: URL }>;
export type ShareParts = Readonly<Partial<Record<ShareAction, SharePart>>>;
