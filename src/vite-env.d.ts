/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The site address that the build was given, ending in a slash; undefined without one. */
  readonly ARAXES_SITE?: string;
}
