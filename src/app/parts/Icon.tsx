// The interface's drawings: 24-unit strokes, one path a name. Decorative: words always stand beside them.
import { memo } from 'react';

const PATHS = {
  // Noise kinds
  nav: 'M4 7h16M4 12h10M4 17h13',
  paywall: 'M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13v8.5h-13zM12 14.5v2',
  teaser: 'M4 5h7v6H4zM14 6h6M14 10h6M4 14.5h16M4 18.5h11',
  ad: 'M4 10v4l3 .5V9.5zM7 9.5 18 6v12L7 14.500M9 15l1 4h2.500l-1-3.500M20.500 10v4',
  promo: 'm12 4 2.300 5 5.500.600-4.100 3.700 1.200 5.400L12 15.900l-4.900 2.800 1.200-5.400-4.100-3.700 5.500-.600z',
  newsletter: 'M4 6.500h16v11H4zM4 7.500l8 6 8-6',
  consent: 'M12 4a8 8 0 1 0 8 8 3.500 3.500 0 0 1-4-4 3.500 3.500 0 0 1-4-4zM9 11h.010M14 14.500h.010M9.500 15.500h.010',
  share: 'M12 14V4M8.500 7 12 3.500 15.500 7M6 11H5v9h14v-9h-1',
  comments: 'M4 5.500h16v10.500h-9L7 19.500V16H4zM8 9.500h8M8 12.500h5',
  media: 'M4 5.500h16v13H4zM10 9v6l5-3z',
  'author-box': 'M12 12a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM5 19.500c.600-3.500 3.300-5 7-5s6.400 1.500 7 5',
  tags: 'M4 4.500h7.500l8.500 8.500-7 7L4.500 11.500zM8 8.500h.010',
  legal: 'M12 4v16M8 20h8M5 7h14M5 7l-2.500 6h5zM19 7l-2.500 6h5z',
  meta: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 8v4.500l3 2',
  crawl: 'M8 9.500h8v7a4 4 0 0 1-8 0zM9 9.500a3 3 0 0 1 6 0M4 8l4 2.500M20 8l-4 2.500M3.500 14H8M16 14h4.500M5 20l3-2.500M19 20l-3-2.500',
  other: 'M6 12h.010M12 12h.010M18 12h.010',
  // Actions
  undo: 'M9 7 4.500 11.500 9 16M5 11.500h9a5 5 0 0 1 0 10h-2',
  redo: 'm15 7 4.500 4.500L15 16M19 11.500h-9a5 5 0 0 0 0 10h2',
  export: 'M12 4v11M8 11.500l4 4 4-4M5 16v3.500h14V16',
  help: 'M9 9.500a3 3 0 1 1 4.500 2.600c-1 .600-1.500 1.200-1.500 2.400M12 18h.010',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  strip: 'M4 12h16M8 8.500 4.500 12 8 15.500',
  back: 'M4.500 12h15M16 8.500l3.500 3.500-3.500 3.500',
  putback: 'M9 6.500 4.500 11 9 15.500M5 11h14.500V18',
  chevron: 'm9 6 6 6-6 6',
  up: 'm6 15 6-6 6 6',
  file: 'M6 3.500h8l4.500 4.500v12.500H6zM13.500 4v4.500H18',
  picture: 'M4 5.500h16v13H4zM4 16l5-5 4 4 2.500-2.500L20 17M15.500 9h.010',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5.500 11h13v8.500h-13z',
  copy: 'M8.500 8.500h11v11h-11zM5 15.500H4.500v-11h11V5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  warning: 'M12 4.500 21 19.500H3zM12 10v4.500M12 17h.010',
  spot: 'M12 4v3M12 17v3M4 12h3M17 12h3M12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = memo(function Icon({ name, className = '' }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg className={`icon ${className}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
});
