/** What `vega` exports besides what its own typings tell. */
declare module 'vega' {
  export const textMetrics: {
    /** Width of a line in pixels, by the font of the item it belongs to. */
    width: (item: { readonly fontSize?: number }, text: string) => number;
  };

  export class Dataflow {
    /** One run over all that changed; over when it returns, unless something is loaded. */
    evaluate(this: View): Promise<unknown>;
  }

  export class SVGStringRenderer {
    constructor(loader: Loader);
    initialize(el: null, width: number, height: number, origin: readonly [number, number]): this;
    background(colour: string): this;
    render(scene: unknown): this;
    svg(): string | null;
  }
}

export {};
