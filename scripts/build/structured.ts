/** What a page is about, in the words of schema.org, for programs that read pages. Built from the records, like the page itself. */
import type { BreadcrumbList, Graph, HowTo, MedicalWebPage, Thing, WebApplication } from 'schema-dts';
import { MUSCLES } from '../../data/atlas.ts';
import { GUIDES } from '../../data/guides/all.ts';
import { SESSION_RULES } from '../../data/guides/rules.ts';
import { TOOLS } from '../../data/guides/tools.ts';
import type { Guide } from '../../data/guides/types.ts';
import { RECORDS_READ } from '../../data/site.ts';
import type { Muscle } from '../../data/types.ts';
import { doseOf, fillDose } from '../../engine/guide/dose.ts';
import { m } from '../../data/words.ts';

/** A page as it was built: its address within the site ("/muscles/infraspinatus/"), title and description. */
export interface BuiltPage {
  readonly address: string;
  readonly title: string;
  readonly description: string;
}

const SHELVES = new Map<string, () => string>([
  ['/muscles/', m.atlas_page_title],
  ['/guides/', m.guide_list_title],
  ['/care/', m.care_title],
  ['/evidence/', m.evidence_name],
]);

/** The things a page tells of; none where the page is no page of the site. Addresses are whole. */
export function structured(site: string, page: BuiltPage): readonly Thing[] {
  const url = site + page.address,
    [, room, name] = /^\/(muscles|guides)\/([^/]+)\/$/.exec(page.address) ?? [];
  if (page.address === '/') return [applicationOf(site, page)];
  const muscle = room === 'muscles' && MUSCLES.find(({ id }) => id === name),
    guide = room === 'guides' && GUIDES.find(({ id }) => id === name);
  return [
    pageOf(site, page, muscle || null),
    ...(guide ? [howTo(url, guide)] : []),
    ...crumbs(site, page, muscle ? muscle.name : guide ? guide.name : page.title),
  ];
}

const applicationOf = (site: string, { description }: BuiltPage): WebApplication => ({
  '@type': 'WebApplication',
  '@id': `${site}/`,
  url: `${site}/`,
  name: m.ui_name(),
  description,
  inLanguage: m.ui_language(),
  applicationCategory: 'HealthApplication',
  operatingSystem: 'Any',
  isAccessibleForFree: true,
});

function pageOf(site: string, { address, title, description }: BuiltPage, muscle: Muscle | null): MedicalWebPage {
  return {
    '@type': 'MedicalWebPage',
    '@id': site + address,
    url: site + address,
    name: title,
    description,
    inLanguage: m.ui_language(),
    isPartOf: { '@type': 'WebSite', '@id': `${site}/#site`, name: m.ui_name(), url: `${site}/` },
    ...(muscle && {
      lastReviewed: RECORDS_READ,
      about: {
        '@type': 'Muscle',
        name: muscle.name,
        muscleAction: muscle.action,
        insertion: { '@type': 'AnatomicalStructure', name: muscle.attachments.insertion },
        nerve: { '@type': 'Nerve', name: muscle.innervation },
      },
    }),
  };
}

/** The steps, after what stands before them: no list of steps goes out without the check. */
function howTo(url: string, guide: Guide): HowTo {
  const dose = doseOf(guide),
    before = guide.mode === 'no_self_pressure' ? [] : SESSION_RULES.before;
  return {
    '@type': 'HowTo',
    '@id': `${url}#steps`,
    name: m.guide_page_title({ name: guide.name }),
    step: [m.guide_check_first(), ...before, ...guide.steps.map(({ say }) => fillDose(say, dose))].map((text) => ({
      '@type': 'HowToStep',
      text,
    })),
    tool: guide.tools.flatMap(({ id }) => {
      const tool = TOOLS.find((one) => one.id === id);
      return tool ? [{ '@type': 'HowToTool' as const, name: tool.name }] : [];
    }),
  };
}

function crumbs(site: string, { address }: BuiltPage, name: string): readonly BreadcrumbList[] {
  const [shelf, words] = [...SHELVES].find(([path]) => address.startsWith(path) && address !== path) ?? [];
  const path = [[m.ui_name(), '/'], ...(shelf && words ? [[words(), shelf] as const] : []), [name, address]] as const;
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: path.map(([title, at], k) => ({
        '@type': 'ListItem',
        position: k + 1,
        name: title,
        item: site + at,
      })),
    },
  ];
}

/** The page with its things in its head. They are data: no browser runs them, and no policy need name them. */
export function withStructured(html: string, things: readonly Thing[]): string {
  if (things.length === 0) return html;
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  const text = JSON.stringify(graph).replaceAll('<', '\\u003c');
  return html.replace('</head>', () => `<script type="application/ld+json">${text}</script></head>`);
}
