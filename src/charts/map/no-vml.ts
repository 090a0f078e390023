/** Stands in for Leaflet's drawing in VML, which only Internet Explorer 8 needed. */
export const vmlMixin = {};
export const vmlCreate = () => null;
