import type { Locale } from '$lib/format/locale';

/** Names without a Chinese form on the site. */
const names = ['Innoscope', 'InnoHK', 'InvestHK', 'HKSTP', 'INNOPOLE'];

/** Names of the evidence whose parts are no names, so only the whole is allowed. */
const compounds = /(?:AIR|Health)@InnoHK|Web3/g;

/** Characters that differ, Traditional before Simplified, without Simplified ones that Traditional also uses. */
const pairs =
  '來来 倉仓 個个 傳传 債债 億亿 內内 兩两 冊册 別别 創创 劃划 動动 務务 區区 協协 參参 員员 啟启 單单 國国 圍围 園园 ' +
  '圖图 報报 場场 娛娱 學学 將将 專专 對对 屆届 幣币 幾几 庫库 廈厦 廠厂 廣广 後_ 態态 慣惯 慶庆 應应 戲戏 戶户 採_ ' +
  '換换 撥拨 據据 擴扩 數数 斷断 於_ 時时 暫暂 會会 東东 條条 業业 構构 樂乐 樓楼 標标 機机 橫横 檢检 歷历 沒没 減减 ' +
  '測测 準_ 灣湾 為为 營营 獎奖 獨独 獸兽 現现 產产 畢毕 異异 當当 疊叠 療疗 發发 確确 碼码 種种 稱称 積积 範_ 篩筛 ' +
  '籌筹 粵粤 約约 級级 細细 結结 統统 綠绿 網网 線线 總总 續续 義义 聞闻 聯联 與与 萬万 蓋盖 蓮莲 藥药 處处 術术 製_ ' +
  '複复 見见 規规 視视 覽览 計计 訊讯 設设 註_ 詢询 詳详 語语 誤误 說说 調调 請请 講讲 識识 議议 變变 財财 費费 貿贸 ' +
  '資资 購购 贈赠 車车 軍军 軟软 較较 載载 輪轮 輸输 辦办 這这 連连 進进 遊_ 運运 過过 達达 遞递 遷迁 選选 醫医 銀银 ' +
  '錄录 鍵键 鏈链 長长 門门 開开 間间 關关 陳陈 階阶 隨随 險险 離离 電电 頁页 頃顷 項项 預预 領领 題题 類类 顯显 飲饮 ' +
  '駐驻 體体 點点 經经 濟济 從从 實实 證证 問问 還还 讓让 認认 買买 賣卖 貨货 質质 轉转 難难 願愿 顧顾 風风 館馆 馬马 ' +
  '驗验 並_ 係_ 佔_ 際际 爾尔 華华 縮缩 屬属 師师 歲岁 環环 術术 節节 緊紧 維维 編编 讀读 護护 貝贝 賺赚 趨趋 勞劳';

const [traditional, simplified] = [0, 1].map(
  (place) => new Set(pairs.split(' ').flatMap((pair) => [...pair].slice(place, place + 1)))
);

/** What a Chinese text contains: Han characters, Latin words, characters of the other script form. */
export interface HanText {
  readonly han: boolean;
  readonly latin: readonly string[];
  readonly foreign: readonly string[];
}

/** @param allowed Latin words in addition to the names without a Chinese form. */
export function hanText(
  text: string,
  locale: Exclude<Locale, 'en'>,
  allowed: readonly string[] = []
): HanText {
  const other = locale === 'zh-Hant' ? simplified : traditional;
  return {
    han: /\p{Script=Han}/u.test(text),
    latin: [...text.replaceAll(compounds, '').matchAll(/[A-Za-z]{2,}/g)]
      .map(([word]) => word)
      .filter((word) => ![...names, ...allowed].includes(word)),
    foreign: [...text].filter((character) => character !== '_' && other?.has(character))
  };
}
