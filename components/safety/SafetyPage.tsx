import { SAFETY_EVIDENCE, SAFETY_SCOPE } from '../../data/safety/about.ts';
import { CAUTIONS, PREGNANCY_NOTE } from '../../data/safety/cautions.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import { AFTER_SESSION, HOW_COMMON_IS_HARM, STOP_RULES } from '../../data/safety/stop-rules.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import { ShelfRefs } from '../evidence/ShelfRefs.tsx';
import { ZoneList } from '../guide/ZoneList.tsx';
import { Cautions } from './Cautions.tsx';
import { CautionText } from './CautionText.tsx';
import { SafetyFlow } from './SafetyFlow.tsx';
import { SignText } from './SignText.tsx';
import { m } from '../../data/words.ts';

export function SafetyPage() {
  const cited = [
    ...SIGNS,
    ...CAUTIONS,
    ...NO_PRESS_ZONES,
    AFTER_SESSION,
    HOW_COMMON_IS_HARM,
    PREGNANCY_NOTE,
    SAFETY_EVIDENCE,
  ].flatMap(({ sources }) => sources);
  return (
    <div className="page">
      <div className="prose-page">
        <h1>{m.safety_screen_title()}</h1>
        <p className="text-lg">{m.safety_screen_lead()}</p>
        <p className="keep-together rounded-xl border-l-4 border-pain bg-pain-soft p-4 font-medium">
          {m.safety_emergency_line()}
        </p>
      </div>
      <div className="no-print mt-8 min-h-96">
        <SafetyFlow />
      </div>
      <div className="text-route prose-page mt-4">
        <SignText />
      </div>

      <div className="prose-page">
        <h2 id="cautions">{m.safety_caution_title()}</h2>
        <p>{m.safety_caution_lead()}</p>
      </div>
      <div className="no-print mt-4">
        <Cautions />
      </div>
      <div className="text-route prose-page mt-4">
        <CautionText />
      </div>
      <div className="prose-page mt-4">
        <p className="text-sm text-muted">{PREGNANCY_NOTE.text}</p>
        <h2 id="no-press">{m.guide_page_not()}</h2>
        <p>{SAFETY_SCOPE}</p>
        <ZoneList zones={NO_PRESS_ZONES.map(({ id }) => id)} why />
        <h2>{m.guide_page_stop()}</h2>
        <ul>
          {STOP_RULES.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <h2>{m.safety_after()}</h2>
        <p>{AFTER_SESSION.normal}</p>
        <p>{AFTER_SESSION.notNormal}</p>
        <h2>{m.locate_elsewhere_sure()}</h2>
        <p>{HOW_COMMON_IS_HARM.text}</p>
        <p>{SAFETY_EVIDENCE.text}</p>
        <ShelfRefs ids={cited} />
      </div>
    </div>
  );
}
