// One section of the article as elements. Renders again only when its own blocks or their labels change.
import { memo, type ReactNode } from 'react';
import type { Section } from '../../core/model/reading';
import { inlineImage } from '../links';
import { useWords } from '../words';
import { BlockText, type Sheet } from './BlockText';
import { Icon } from './Icon';
import { SeamLine } from './SeamLine';

interface Props {
  readonly section: Section;
  readonly sheet: Sheet;
}

const HEADING = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;
const OPENS_WITH_QUOTE = /^["“”„«»‚‘']/u;

/** Every block a section shows, those of its inner sections included, in reading order. */
export function blocksOf(section: Section): readonly number[] {
  switch (section.type) {
    case 'heading': case 'line': return [section.block];
    case 'paragraph': return [section.dateline, section.block, section.credit].filter((block) => block !== undefined);
    case 'list': case 'quote': case 'code': return section.blocks;
    case 'table': return section.rows.flat();
    case 'figure': return [...(section.image === undefined ? [] : [section.image]), ...section.captions, ...section.credits];
    case 'infobox': return [...(section.heading === undefined ? [] : [section.heading]), ...section.sections.flatMap(blocksOf)];
    case 'entry': return [section.time, section.heading, ...section.sections.flatMap(blocksOf)].filter((block) => block !== undefined);
    case 'seam': return [];
  }
}

/** A key that stays with the section while blocks around it come and go. */
export const keyOf = (section: Section): string =>
  section.type === 'seam' ? `seam-${section.seam.blocks[0] ?? section.seam.index}` : `${section.type}-${blocksOf(section)[0] ?? 'empty'}`;

export const Sections = ({ sections, sheet }: { readonly sections: readonly Section[]; readonly sheet: Sheet }) =>
  sections.map((section) => <SectionView key={keyOf(section)} section={section} sheet={sheet} />);

function Figure({ section, sheet }: { readonly section: Section & { type: 'figure' }; readonly sheet: Sheet }) {
  const words = useWords();
  const { image } = section;
  const picture = image === undefined ? undefined : sheet.blocks[image]!;
  const source = picture?.image && inlineImage(picture.image.src);
  return (
    <figure>
      {image !== undefined && picture && (
        <BlockText sheet={sheet} block={image} as="div" className="picture">
          {source
            ? <img src={source} alt={picture.text} loading="lazy" decoding="async" />
            : <><Icon name="picture" /><span className="visually-hidden">{words.picture}: </span><span>{picture.text}</span></>}
        </BlockText>
      )}
      {section.captions.length + section.credits.length > 0 && (
        <figcaption>
          {image === undefined && <Icon name="picture" />}
          {section.captions.map((block) => <BlockText key={block} sheet={sheet} block={block} className="caption" />)}
          {section.credits.map((block) => <BlockText key={block} sheet={sheet} block={block} className="credit" />)}
        </figcaption>
      )}
    </figure>
  );
}

function Table({ section, sheet }: { readonly section: Section & { type: 'table' }; readonly sheet: Sheet }) {
  const words = useWords();
  const row = (cells: readonly number[], index: number): ReactNode => (
    <tr key={cells[0] ?? index}>
      {cells.map((block) => (
        <BlockText key={block} sheet={sheet} block={block} as={index < section.headerRows || sheet.blocks[block]!.cell?.header ? 'th' : 'td'} />
      ))}
    </tr>
  );
  return (
    // Keyboard users must be able to scroll what pointers can.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table" role="region" aria-label={words.table} tabIndex={0}>
      <table>
        {section.headerRows > 0 && <thead>{section.rows.slice(0, section.headerRows).map(row)}</thead>}
        <tbody>{section.rows.slice(section.headerRows).map((cells, index) => row(cells, index + section.headerRows))}</tbody>
      </table>
    </div>
  );
}

function draw(section: Section, sheet: Sheet): ReactNode {
  switch (section.type) {
    case 'heading':
      return <BlockText sheet={sheet} block={section.block} as={HEADING[section.level]} />;
    case 'paragraph': {
      const { dateline, block, credit } = section;
      const hangs = dateline === undefined && OPENS_WITH_QUOTE.test(sheet.blocks[block]!.text) ? 'hangs' : undefined;
      if (dateline === undefined && credit === undefined) return <BlockText sheet={sheet} block={block} className={hangs} />;
      return (
        <p className={hangs}>
          {dateline !== undefined && <><BlockText sheet={sheet} block={dateline} as="span" className="dateline" />{' '}</>}
          <BlockText sheet={sheet} block={block} as="span" />
          {credit !== undefined && <>{' '}<BlockText sheet={sheet} block={credit} as="span" className="credit" /></>}
        </p>
      );
    }
    case 'list': {
      const List = section.ordered ? 'ol' : 'ul';
      return <List>{section.blocks.map((block) => <BlockText key={block} sheet={sheet} block={block} as="li" />)}</List>;
    }
    case 'quote':
      return <blockquote>{section.blocks.map((block) => <BlockText key={block} sheet={sheet} block={block} />)}</blockquote>;
    case 'code':
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0} dir="ltr">{section.blocks.map((block, at) => <BlockText key={block} sheet={sheet} block={block} as="code" className={at > 0 ? 'next' : undefined} />)}</pre>
      );
    case 'table': return <Table section={section} sheet={sheet} />;
    case 'figure': return <Figure section={section} sheet={sheet} />;
    case 'infobox':
      return (
        <div className="infobox" role="note">
          {section.heading !== undefined && <BlockText sheet={sheet} block={section.heading} as="h3" />}
          <Sections sections={section.sections} sheet={sheet} />
        </div>
      );
    case 'entry':
      return (
        <section className="entry">
          {section.time !== undefined && <BlockText sheet={sheet} block={section.time} className="time" />}
          {section.heading !== undefined && <BlockText sheet={sheet} block={section.heading} as="h2" />}
          <Sections sections={section.sections} sheet={sheet} />
        </section>
      );
    case 'line': return <BlockText sheet={sheet} block={section.block} className="line" />;
    case 'seam': return <SeamLine seam={section.seam} />;
  }
}

function same(before: Props, after: Props): boolean {
  if (before.sheet.blocks !== after.sheet.blocks) return false;
  if (JSON.stringify(before.section) !== JSON.stringify(after.section)) return false;
  return blocksOf(after.section).every((block) => {
    const old = before.sheet.labels[block]!;
    const now = after.sheet.labels[block]!;
    return old === now || (old.name === now.name && old.by === now.by);
  });
}

export const SectionView = memo(function SectionView({ section, sheet }: Props) {
  return draw(section, sheet);
}, same);
