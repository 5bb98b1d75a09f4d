/** The address that the site was built for; unknown where the build was not told one. */
export const SITE: string | undefined = import.meta.env.ARAXES_SITE || undefined;
