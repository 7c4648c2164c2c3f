import { z } from 'zod';

/**
 * FHIR R4 (4.0.1) as published at hl7.org/fhir/R4, for the resources that are exported: every element of Observation and of a Bundle, and those of DocumentReference that may be written, with
 * its cardinality, type, required binding and invariant. Nothing else is allowed in.
 */
const text = z
  .string()
  .regex(/^[^]*\S[^]*$/)
  .max(1024 * 1024);
const uri = z.string().regex(/^\S+$/);
const code = z.string().regex(/^[^\s]+(\s[^\s]+)*$/);
const id = z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/);
const dateTime = z
  .string()
  .regex(
    /^([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?$/,
  );
const instant = z
  .string()
  .regex(
    /^([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))$/,
  );
const some = <T extends z.ZodType>(item: T) => z.array(item).min(1);

const coding = z.strictObject({ system: uri, version: text, code, display: text, userSelected: z.boolean() }).partial();
const codeableConcept = z
  .strictObject({ coding: some(coding), text })
  .partial()
  .refine((value) => value.coding !== undefined || value.text !== undefined, 'ele-1: a code or words');
const quantity = z
  .strictObject({ value: z.number(), comparator: z.enum(['<', '<=', '>=', '>']), unit: text, system: uri, code })
  .partial()
  .refine(({ code, system }) => code === undefined || system !== undefined, 'qty-3: a code needs a system');
const period = z.strictObject({ start: dateTime, end: dateTime }).partial();
const reference = z
  .strictObject({ reference: text, type: uri, display: text })
  .partial()
  .refine((value) => Object.keys(value).length > 0, 'ele-1');
const annotation = z.strictObject({ authorString: text.optional(), time: dateTime.optional(), text });
const identifier = z
  .strictObject({
    use: z.enum(['usual', 'official', 'temp', 'secondary', 'old']),
    type: codeableConcept,
    system: uri,
    value: text,
    period,
  })
  .partial();
const values = {
  valueQuantity: quantity,
  valueCodeableConcept: codeableConcept,
  valueString: text,
  valueBoolean: z.boolean(),
  valueInteger: z.int().min(-2147483648).max(2147483647),
  valueDateTime: dateTime,
  valuePeriod: period,
};
const oneValue = (value: object) => Object.keys(value).filter((key) => key.startsWith('value')).length <= 1;
const component = z
  .strictObject({
    code: codeableConcept,
    ...partialOf(values),
    dataAbsentReason: codeableConcept.optional(),
    interpretation: some(codeableConcept).optional(),
  })
  .refine(oneValue, 'value[x]: at most one');

function partialOf<T extends Readonly<Record<string, z.ZodType>>>(shape: T) {
  return z.object(shape).partial().shape;
}

const observation = z
  .strictObject({
    resourceType: z.literal('Observation'),
    id: id.optional(),
    identifier: some(identifier).optional(),
    basedOn: some(reference).optional(),
    partOf: some(reference).optional(),
    status: z.enum([
      'registered',
      'preliminary',
      'final',
      'amended',
      'corrected',
      'cancelled',
      'entered-in-error',
      'unknown',
    ]),
    category: some(codeableConcept).optional(),
    code: codeableConcept,
    subject: reference.optional(),
    focus: some(reference).optional(),
    encounter: reference.optional(),
    effectiveDateTime: dateTime.optional(),
    effectivePeriod: period.optional(),
    issued: instant.optional(),
    performer: some(reference).optional(),
    ...partialOf(values),
    dataAbsentReason: codeableConcept.optional(),
    interpretation: some(codeableConcept).optional(),
    note: some(annotation).optional(),
    bodySite: codeableConcept.optional(),
    method: codeableConcept.optional(),
    specimen: reference.optional(),
    device: reference.optional(),
    hasMember: some(reference).optional(),
    derivedFrom: some(reference).optional(),
    component: some(component).optional(),
  })
  .refine(oneValue, 'value[x]: at most one')
  .refine(
    (value) => value.dataAbsentReason === undefined || !Object.keys(value).some((key) => key.startsWith('value')),
    'obs-6',
  )
  .refine(
    (value) =>
      !value.component?.some((part) => JSON.stringify(part.code) === JSON.stringify(value.code)) ||
      !Object.keys(value).some((key) => key.startsWith('value')),
    'obs-7',
  );

const attachment = z
  .strictObject({
    contentType: code,
    language: code,
    data: z.base64(),
    url: uri,
    size: z.int().min(0),
    hash: z.base64(),
    title: text,
    creation: dateTime,
  })
  .partial()
  .refine(({ data, contentType }) => data === undefined || contentType !== undefined, 'att-1: data has a content type');
const documentReference = z.strictObject({
  resourceType: z.literal('DocumentReference'),
  id: id.optional(),
  identifier: some(identifier).optional(),
  status: z.enum(['current', 'superseded', 'entered-in-error']),
  docStatus: z.enum(['preliminary', 'final', 'amended', 'entered-in-error']).optional(),
  type: codeableConcept.optional(),
  category: some(codeableConcept).optional(),
  subject: reference.optional(),
  date: instant.optional(),
  author: some(reference).optional(),
  description: text.optional(),
  content: some(z.strictObject({ attachment, format: coding.optional() })),
});

const fullUrl = z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  resource = z.discriminatedUnion('resourceType', [observation, documentReference]);

/** A bundle of either kind that is exported: a collection asks nothing of a server, a transaction says for each entry what to do with it (bdl-3). */
export const bundle = z
  .discriminatedUnion('type', [
    z.strictObject({
      resourceType: z.literal('Bundle'),
      id: id.optional(),
      identifier: identifier.optional(),
      type: z.literal('collection'),
      timestamp: instant.optional(),
      entry: z.array(z.strictObject({ fullUrl, resource })).optional(),
    }),
    z.strictObject({
      resourceType: z.literal('Bundle'),
      type: z.literal('transaction'),
      entry: z.array(
        z
          .strictObject({ fullUrl, resource, request: z.strictObject({ method: z.literal('POST'), url: uri }) })
          .refine(
            ({ resource: { resourceType }, request: { url } }) => url === resourceType,
            'posted where it belongs',
          ),
      ),
    }),
  ])
  .refine(
    ({ entry = [] }) => new Set(entry.map(({ fullUrl: url }) => url)).size === entry.length,
    'bdl-7: fullUrl is unique',
  )
  .refine(
    ({ entry = [] }) =>
      entry.every(({ resource: one }) =>
        ('derivedFrom' in one ? (one.derivedFrom ?? []) : []).every(({ reference: to }) =>
          entry.some(({ fullUrl: url }) => url === to),
        ),
      ),
    'references resolve within the bundle',
  );
