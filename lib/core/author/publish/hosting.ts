// Where feeds are usually published, and the lines that each place needs so that browsers may read them from any site.

/** The places that are told of. */
export const PLACES_TO_PUBLISH = ['web', 'github', 'gitlab', 'intranet', 'bucket'] as const;
export type PlaceToPublish = (typeof PLACES_TO_PUBLISH)[number];

/** The lines of one file or command, and what they are for. */
export interface HostingLines {
  what: string;
  lines: string;
}

export const NGINX: HostingLines = {
  what: 'nginx',
  lines: 'location /help/ {\n  add_header Access-Control-Allow-Origin "*";\n}',
};

/** Needs mod_headers, in the settings of the server or in a .htaccess beside the feed. */
export const APACHE: HostingLines = {
  what: 'Apache (.htaccess)',
  lines: '<Files "feed.json">\n  Header set Access-Control-Allow-Origin "*"\n</Files>',
};

/** A job of this name publishes the folder public (docs.gitlab.com, GitLab Pages). */
export const GITLAB_CI: HostingLines = {
  what: '.gitlab-ci.yml',
  lines: 'pages:\n  script:\n    - echo "Published as it is"\n  artifacts:\n    paths:\n      - public',
};

export const IIS: HostingLines = {
  what: 'IIS (web.config)',
  lines: [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <httpProtocol>',
    '      <customHeaders>',
    '        <add name="Access-Control-Allow-Origin" value="*" />',
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    '</configuration>',
  ].join('\n'),
};

export const S3: HostingLines = {
  what: 'Amazon S3',
  lines: JSON.stringify([{ AllowedOrigins: ['*'], AllowedMethods: ['GET', 'HEAD'], AllowedHeaders: ['*'] }], null, 2),
};

export const GOOGLE_CORS: HostingLines = {
  what: 'cors.json',
  lines: JSON.stringify(
    [{ origin: ['*'], method: ['GET', 'HEAD'], responseHeader: ['Content-Type', 'ETag'], maxAgeSeconds: 3600 }],
    null,
    2,
  ),
};

export const GOOGLE_COMMAND: HostingLines = {
  what: 'Google Cloud Storage',
  lines: 'gcloud storage buckets update gs://BUCKET --cors-file=cors.json',
};

export const AZURE: HostingLines = {
  what: 'Azure Blob Storage',
  lines:
    "az storage cors add --account-name ACCOUNT --services b --methods GET HEAD --origins '*' --allowed-headers '*' --exposed-headers '*' --max-age 3600",
};

/** What addresses look like in each place. */
export const ADDRESSES_LIKE = {
  web: 'https://www.team.example/help/feed.json',
  github: 'https://USER.github.io/REPOSITORY/feed.json',
  intranet: 'https://intranet.team.example/help/feed.json',
  s3: 'https://BUCKET.s3.REGION.amazonaws.com/feed.json',
  google: 'https://storage.googleapis.com/BUCKET/feed.json',
  azure: 'https://ACCOUNT.blob.core.windows.net/CONTAINER/feed.json',
} as const;
