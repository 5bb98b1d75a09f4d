import { FILE_KINDS, HASHED_FOLDER, IMMUTABLE, RESPONSE_HEADERS, REVALIDATE } from './hostHeaders.ts';

/** nginx chooses a media type by what follows the last dot; an ending with two dots needs its own location. */
const ENDINGS = Object.entries(FILE_KINDS).map(([ending, { mediaType }]) => ({ ending, mediaType }));
const ofTwoParts = ({ ending }: { ending: string }) => ending.lastIndexOf('.') > 0;

/**
 * A part of an nginx configuration, to be included in the location that serves the page, at any path.
 *
 * @param link the `Link` header of the page
 */
export function nginxConfig(link: string): string {
  const types = ENDINGS.filter((it) => !ofTwoParts(it)).map(
    ({ ending, mediaType }) => `    "${mediaType}" ${ending.slice(1)};`,
  );
  return `# Headers, media types and compressed files of Araxes for nginx. To be included where the page is served:
#
#     location = /any/path { return 301 /any/path/$is_args$args; }
#     location /any/path/ {
#         alias /srv/araxes/;    # holds what the build has put into dist/
#         include /srv/araxes/hosting/nginx.conf;
#     }
#
# Made by the build from src/build/hosting/hostHeaders.ts.

index index.html;
absolute_redirect off;

# The build has put .br and .gz files beside the texts.
gzip_static on;
gzip_vary on;
# Debian and Ubuntu: package libnginx-mod-http-brotli-static. Without that module delete the next line.
brotli_static on;

types {
${types.join('\n')}
}
default_type application/octet-stream;

# With "always" on errors too, so that an iframe without an origin can tell a missing file from a refused one.
${everyAnswer('')}
add_header Cache-Control "${REVALIDATE}";
${linkOfPage(link)}
# A location with headers of its own inherits none.
location ~ /${HASHED_FOLDER}/ {
${everyAnswer('    ')}
    add_header Cache-Control "${IMMUTABLE}";
}
${ENDINGS.filter(ofTwoParts).map(ownLocation).join('')}`;
}

/** In the header of the page only; an empty header is not sent. The conditions are those of `linkHeaderFor`. */
const linkOfPage = (link: string) => `
# What browsers can request before they have read the page.
set $araxes_link "${link}";
# Only for a navigation, not for the service worker.
if ($http_sec_fetch_mode !~ "^navigate$") { set $araxes_link ""; }
if ($uri !~ "/index\\.html$") { set $araxes_link ""; }
# Pages of events, articles and paths.
if ($uri ~ "/(events|articles|paths)/[^/]+/index\\.html$") { set $araxes_link ""; }
add_header Link $araxes_link;
`;

const everyAnswer = (indent: string) =>
  Object.entries(RESPONSE_HEADERS)
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join('\n');

const ownLocation = ({ ending, mediaType }: { ending: string; mediaType: string }) => `
location ~ ${ending.replaceAll('.', '\\.')}$ {
    types { }
    default_type "${mediaType}";
}
`;
