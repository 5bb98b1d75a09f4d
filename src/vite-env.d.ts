/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The site address that the build was given, ending in a slash; undefined without one. */
  readonly ARAXES_SITE?: string;
  /** The map files of the chronology's own region, separated by spaces; undefined where the build was not Vite's. */
  readonly ARAXES_MAP_FILES?: string;
  /** Size of the copy for a single file; 0 where there is none beside the page. */
  readonly ARAXES_COPY_BYTES: number;
}
