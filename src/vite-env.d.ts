/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The site address given to the build, ending in a slash; undefined without one. */
  readonly ARAXES_SITE?: string;
  /** The map files of the chronology's own region, separated by spaces; undefined outside a Vite build. */
  readonly ARAXES_MAP_FILES?: string;
  /** The size of the single-file copy; 0 if there is none beside the page. */
  readonly ARAXES_COPY_BYTES: number;
}
