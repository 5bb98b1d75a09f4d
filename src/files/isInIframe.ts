/** Whether another page holds this one in an `<iframe>`. */
export const isInIframe = (): boolean => window.parent !== window;
