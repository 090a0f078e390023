declare module 'jsdom' {
  /** Throws where the text of a type of XML is not well formed. */
  export class JSDOM {
    constructor(text: string, options: { contentType: 'text/html' | 'text/xml' });
    readonly window: { readonly document: Document };
  }
}
