import type { Plugin } from 'vite';
import { CACHE, HEADERS, PAGE_POLICY, policyOf } from './policy';

/** The headers of `policy.ts` as each kind of server wants them written, put into the site by its build. */

type Lines = (name: string, value: string) => string;

const lines = (write: Lines, indent = '') =>
  Object.entries(HEADERS)
    .map(([name, value]) => indent + write(name, value))
    .join('\n');

const EMBED = "To let another site show the page in a frame, add its address after frame-ancestors 'self'.";

/** Cloudflare Pages and Netlify, which find the file by its name. Where two rules match, their values are joined. */
const folder = () => `# ${EMBED}
/*
${lines((name, value) => `${name}: ${value}`, '  ')}

${['/', '/index.html', '/sw.js'].map((path) => `${path}\n  Cache-Control: ${CACHE.others}`).join('\n')}
/assets/*
  Cache-Control: ${CACHE.assets}
`;

const nginx = () => `# nginx: include this file in the server { } that serves the folder, outside of any location.
# A location with an add_header of its own loses all of these: include the file there too.
# ${EMBED}
${lines((name, value) => `add_header ${name} "${value}" always;`)}

set $natc_see_cache "${CACHE.others}";
if ($uri ~ /assets/) {
  set $natc_see_cache "${CACHE.assets}";
}
# Without "always", so that no error is kept.
add_header Cache-Control $natc_see_cache;

location ~ \\.webmanifest$ {
  types { }
  default_type application/manifest+json;
}

gzip on;
gzip_vary on;
gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;
`;

const apache = () => `# Apache 2.4 with mod_headers, where AllowOverride lets this file set headers (FileInfo).
# ${EMBED}
<IfModule mod_headers.c>
${lines((name, value) => `Header always set ${name} "${value}"`, '  ')}

  # Without "always", so that no error is kept.
  Header set Cache-Control "${CACHE.others}"
  Header set Cache-Control "${CACHE.assets}" "expr=%{REQUEST_URI} =~ m#/assets/#"
</IfModule>
<IfModule mod_mime.c>
  AddType application/manifest+json .webmanifest
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml
</IfModule>
`;

const caddy = () => `# Caddy 2: import this file in the block of the site.
# ${EMBED}
header {
${lines((name, value) => `${name} "${value}"`, '\t')}
}

# Only what is there: an error is not kept.
@natc_see_assets {
	path */assets/*
	file
}
@natc_see_others not path */assets/*
header @natc_see_assets Cache-Control "${CACHE.assets}"
header @natc_see_others Cache-Control "${CACHE.others}"

encode gzip
`;

/** Each file by its place in the site; those that a server does not find by itself lie in `hosts/`. */
export const hostFiles = (): Record<string, string> => ({
  _headers: folder(),
  '.htaccess': apache(),
  'hosts/nginx.conf': nginx(),
  'hosts/Caddyfile': caddy(),
});

export const policyMeta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;

/** Puts the policy into the page, and the files for the servers beside it. */
export function hosts(): Plugin {
  return {
    name: 'hosts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // Before all else, since a policy holds for what comes after it.
      handler: (html) =>
        html.replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${policyMeta(policyOf(PAGE_POLICY))}`),
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(hostFiles())) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
