/** The used part of a package without type declarations: https://github.com/papandreou/subset-font */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      preserveNameIds?: number[];
      variationAxes?: Record<string, { min: number; max: number }>;
    }
  ): Promise<Uint8Array>;
}
