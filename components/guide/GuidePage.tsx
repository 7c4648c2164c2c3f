import { DOSE_PRESETS } from '../../data/guides/doses.ts';
import { GUIDE_GRADES, HEADLINE, HONEST_NOTE } from '../../data/guides/evidence.ts';
import { MODES, POINT_RULES, SESSION_RULES } from '../../data/guides/rules.ts';
import { TOOLS } from '../../data/guides/tools.ts';
import type { Guide } from '../../data/guides/types.ts';
import { findMuscle } from '../../data/muscle-index.ts';
import { AFTER_SESSION, STOP_RULES } from '../../data/safety/stop-rules.ts';
import { doseOf, fillDose } from '../../engine/guide/dose.ts';
import { isShut } from '../../engine/guide/find-guide.ts';
import { resolveGuide } from '../../engine/guide/guide.ts';
import { UnlessBarred } from '../safety/UnlessBarred.tsx';
import { optionsOf } from '../care/exercise-options.tsx';
import { ForYou } from '../care/ForYou.tsx';
import { EvidenceMark } from './EvidenceMark.tsx';
import { GuidePictures } from './GuidePictures.tsx';
import { GuideLinks } from './GuideLinks.tsx';
import { GuideStart } from './GuideStart.tsx';
import { SkipBox } from './SkipBox.tsx';
import { Sources } from './Sources.tsx';
import { AsServed } from '../ui/AsServed.tsx';
import { UnlessChanged } from './UnlessChanged.tsx';
import { ZoneList } from './ZoneList.tsx';
import { m } from '../../data/words.ts';

const toolOf = (id: string) => TOOLS.find((tool) => tool.id === id);

/** A guide to read and to print, whole without JavaScript. */
export function GuidePage({ guide }: { readonly guide: Guide }) {
  const dose = doseOf(guide);
  const pressing = guide.mode !== 'no_self_pressure';
  const rolls = guide.tools.some(({ id }) => toolOf(id)?.safetyClass === 'roller');
  const { needsTool } = resolveGuide(guide, { cautions: new Map(), side: 'left' });
  const muscles = guide.muscleIds.flatMap((id) => findMuscle(id) ?? []);
  const points = new Map(
    muscles.flatMap((muscle) => muscle.points.map((point) => [point.id, point.commonName] as const)),
  );
  return (
    <article className="page prose-page">
      <p className="eyebrow">{MODES[guide.mode]}</p>
      <h1 className="!mt-1">{guide.name}</h1>
      <p className="text-xl text-muted">{guide.plainName}</p>
      <AsServed />
      <p className="flex flex-wrap items-center gap-3">
        <EvidenceMark grade={guide.evidence.grade} />
        <span>{guide.evidence.statement}</span>
      </p>
      <UnlessBarred also>
        <UnlessChanged id={guide.id} lead>
          <p className="text-lg">{fillDose(dose.say, dose)}</p>
        </UnlessChanged>
      </UnlessBarred>
      <GuideStart id={guide.id} pressing={pressing} />
      <SkipBox guide={guide} />

      <UnlessBarred silent>
        <UnlessChanged id={guide.id}>
          {pressing && (
            <Block title={m.guide_page_before()}>
              <List items={SESSION_RULES.before} />
            </Block>
          )}
          <Block title={m.guide_page_find()}>
            <GuidePictures guide={guide} />
            <p>{guide.findSpot}</p>
            <p>{guide.whatToFeel}</p>
            <List items={guide.positions.map(({ say }) => say)} />
            {pressing && needsTool && <p>{m.guide_reach_needs_tool()}</p>}
          </Block>
          {guide.tools.length > 0 && (
            <Block title={m.guide_page_tools()}>
              <ul>
                {guide.tools.map(({ id, fit, note }) => (
                  <li key={id}>
                    <strong className="font-semibold">{toolOf(id)?.name}</strong> ({fit}
                    {note ? `; ${note}` : ''}). {toolOf(id)?.note}
                  </li>
                ))}
              </ul>
            </Block>
          )}
          <Block title={m.guide_steps()}>
            <p className="font-medium">{m.guide_page_unless({ box: m.guide_skip_title() })}</p>
            <ol>
              {guide.steps.map(({ say }) => (
                <li key={say} className="text-lg">
                  {fillDose(say, dose)}
                </li>
              ))}
            </ol>
          </Block>
          {pressing && (
            <Block title={m.guide_page_during()}>
              <List items={SESSION_RULES.during} />
              <ul className="!list-none !pl-0" aria-label={m.guide_page_how_hard()}>
                {SESSION_RULES.howHardScale.map(({ pain, say }) => (
                  <li key={pain}>
                    <strong className="inline-block w-8 font-semibold tabular-nums">{pain}</strong>
                    {say}
                  </li>
                ))}
              </ul>
            </Block>
          )}
        </UnlessChanged>
      </UnlessBarred>
      <Block title={m.guide_care()}>
        <List items={guide.cautions} />
      </Block>
      <Block title={m.guide_page_stop()}>
        <List items={[...guide.stopWhen, ...STOP_RULES]} />
        <p className="font-medium">{m.safety_emergency_line()}</p>
      </Block>
      <Block title={m.guide_page_not()}>
        <ZoneList zones={guide.noPressZones} />
        {guide.pointRules.length > 0 && (
          <UnlessBarred silent>
            <h3>{m.guide_page_points()}</h3>
            <ul>
              {guide.pointRules.map(({ pointId, rule }) => (
                <li key={pointId}>
                  <strong className="font-semibold">{points.get(pointId) ?? pointId}.</strong>{' '}
                  {POINT_RULES[isShut(guide, pointId) ? 'do_not_press' : rule]}
                </li>
              ))}
            </ul>
          </UnlessBarred>
        )}
      </Block>
      <UnlessBarred from="stretching" silent>
        <Block title={m.guide_page_stretch({ name: guide.stretch.name })}>
          <ForYou
            options={optionsOf(guide.stretch, ({ how, holdS, reps }) => (
              <>
                <p>{how}</p>
                <p>
                  {m.guide_page_stretch_dose({
                    hold: m.text_range({ low: holdS[0], high: holdS[1] }),
                    reps: m.text_range({ low: reps[0], high: reps[1] }),
                  })}
                </p>
              </>
            ))}
          />
        </Block>
        <Block title={m.guide_page_strengthen({ name: guide.strengthen.name })}>
          <ForYou
            options={optionsOf(guide.strengthen, ({ how, dose }) => (
              <>
                <p>{how}</p>
                <p>{dose}</p>
              </>
            ))}
          />
        </Block>
      </UnlessBarred>
      <Block title={m.guide_page_habit()}>
        <p>{guide.habit}</p>
      </Block>
      <Block title={m.guide_page_after()}>
        {pressing && (
          <UnlessBarred from="stretching" silent>
            <List items={SESSION_RULES.after} />
          </UnlessBarred>
        )}
        <p>
          {AFTER_SESSION.normal} {AFTER_SESSION.notNormal}
        </p>
      </Block>
      <Block title={m.guide_page_sure()}>
        <p>{HEADLINE}</p>
        <p>{HONEST_NOTE.text}</p>
        <p>
          <strong className="font-semibold">{GUIDE_GRADES[guide.evidence.grade].label}:</strong>{' '}
          {GUIDE_GRADES[guide.evidence.grade].say}. {dose.basis}
        </p>
      </Block>
      <GuideLinks guide={guide} />
      <Sources
        ids={[
          ...guide.evidence.sources,
          ...guide.strengthen.sources,
          ...dose.sources,
          ...(rolls ? DOSE_PRESETS.rolling.sources : []),
          ...HONEST_NOTE.sources,
          ...SESSION_RULES.sources,
          ...AFTER_SESSION.sources,
        ]}
      />
    </article>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="keep-together space-y-3">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
