/**
 * GLSL of the body. All light is worked out in view space: the lamps turn with the camera, as if the person turned in the studio.
 * Colours are linear. Everything that is painted on the skin comes from vertex attributes and a few uniforms; there are no textures.
 */

/** Light of the studio on a surface; shared by the skin and by what lies on it. */
export const STUDIO = /* glsl */ `
const vec3 KEY = normalize(vec3(-0.70, 0.66, 0.46));
const vec3 FILL = normalize(vec3(0.86, 0.12, 0.50));
const vec3 LOW = normalize(vec3(0.1, -0.8, 0.55));
const vec3 KEY_LIGHT = vec3(2.62, 2.52, 2.38);
const vec3 FILL_LIGHT = vec3(0.36, 0.43, 0.54);
const vec3 SKY = vec3(0.50, 0.54, 0.61);
const vec3 GROUND = vec3(0.27, 0.25, 0.245);
const float EXPOSURE = 0.445;

/* Diffuse light with the terminator softened by the width that light travels in the skin, wider for red. */
vec3 lamp(float facing, vec3 soft) {
  vec3 lit = clamp((vec3(facing) + soft) / (1.0 + soft), 0.0, 1.0);
  return lit * lit * (1.0 / (1.0 + 0.55 * soft)) + lit * 0.18 * soft;
}

vec3 diffuseLight(vec3 n, float open, vec3 soft) {
  /* A lamp does not reach where little sky is seen; the softened step stands in for a cast shadow. */
  float reach = smoothstep(0.12, 0.85, open);
  vec3 light = KEY_LIGHT * lamp(dot(n, KEY), soft) * mix(0.45, 1.0, reach);
  light += FILL_LIGHT * lamp(dot(n, FILL), soft) * mix(0.6, 1.0, reach);
  light += vec3(0.10, 0.085, 0.075) * lamp(dot(n, LOW), soft);
  light += mix(GROUND, SKY, 0.5 + 0.5 * n.y) * open;
  return light;
}

float gloss(vec3 n, vec3 l, vec3 v, float rough) {
  vec3 h = normalize(l + v);
  float a = rough * rough, nh = max(dot(n, h), 0.0), nl = max(dot(n, l), 0.0), nv = max(dot(n, v), 0.05);
  float d = nh * nh * (a * a - 1.0) + 1.0;
  float k = (rough + 1.0) * (rough + 1.0) / 8.0;
  float g = 1.0 / ((nl * (1.0 - k) + k) * (nv * (1.0 - k) + k));
  float fresnel = 0.028 + 0.972 * pow(1.0 - max(dot(h, v), 0.0), 5.0);
  return nl * g * fresnel * a * a / (4.0 * 3.14159 * d * d) * 3.14159;
}

/* Only the highlights are bent, and hues stay (the shoulder of Khronos PBR Neutral, 2024). */
vec3 neutral(vec3 color) {
  float peak = max(color.r, max(color.g, color.b));
  if (peak < 0.76) return color;
  float d = 0.24, top = 1.0 - d * d / (peak + d - 0.76);
  color *= top / peak;
  float g = 1.0 - 1.0 / (0.15 * (peak - top) + 1.0);
  return mix(color, vec3(top), g);
}

/* Breaks up the bands of an 8-bit picture (Jimenez 2014). */
float grain(vec2 at) {
  return fract(52.9829189 * fract(dot(at, vec2(0.06711056, 0.00583715)))) - 0.5;
}
`;

const NOISE = /* glsl */ `
float hash(vec3 p) {
  p = fract(p * 0.3183099 + 0.1);
  p *= 17.0;
  return fract(p.x * p.y * p.z * (p.x + p.y + p.z));
}
float noise(vec3 p) {
  vec3 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(mix(hash(i), hash(i + vec3(1, 0, 0)), f.x), mix(hash(i + vec3(0, 1, 0)), hash(i + vec3(1, 1, 0)), f.x), f.y),
             mix(mix(hash(i + vec3(0, 0, 1)), hash(i + vec3(1, 0, 1)), f.x), mix(hash(i + vec3(0, 1, 1)), hash(i + vec3(1, 1, 1)), f.x), f.y), f.z);
}
`;

export const SKIN_VERTEX = /* glsl */ `
uniform vec4 uKnots[KNOTS];
uniform int uKnotCount;
attribute vec3 rest;
attribute vec4 shade;
attribute vec4 marks;
attribute vec2 pattern;
varying vec3 vRest;
varying vec3 vPlace;
varying vec3 vRestNormal;
varying vec3 vNormal;
varying vec3 vView;
varying vec4 vShade;
varying vec4 vMarks;
varying vec2 vPattern;
varying float vMottle;
varying float vKnotNear;
/*LAYER VERTEX HEAD*/

${NOISE}
void main() {
  vRest = rest;
  vPlace = position;
  vRestNormal = normal;
  vNormal = normalMatrix * normal;
  vShade = shade;
  vMarks = marks;
  vPattern = pattern;
  /* Uneven colour of real skin, 1 to 4 cm wide; slow enough for vertices 5 mm apart. */
  vec3 even = vec3(abs(rest.x), rest.yz);
  vMottle = 0.6 * noise(even * 26.0) + 0.4 * noise(even * 61.0) - 0.5;
  /* Only pixels near a knot look at the knots. */
  vKnotNear = 0.0;
  for (int i = 0; i < KNOTS; i++) {
    if (i >= uKnotCount) break;
    if (distance(position, uKnots[i].xyz) < 0.05) vKnotNear = 1.0;
  }
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vView = -view.xyz;
  gl_Position = projectionMatrix * view;
  /*LAYER VERTEX BODY*/
}
`;

export const SKIN_FRAGMENT = /* glsl */ `
varying vec3 vRest;
varying vec3 vPlace;
varying vec3 vRestNormal;
varying vec3 vNormal;
varying vec3 vView;
varying vec4 vShade;
varying vec4 vMarks;
varying vec2 vPattern;
varying float vMottle;
varying float vKnotNear;
uniform vec3 uSkin;
uniform vec3 uBlood;
uniform vec3 uScatter;
uniform vec4 uRim;
uniform vec3 uCloth;
uniform vec3 uMine;
uniform vec3 uPain;
uniform vec3 uFree;
uniform vec3 uGlow;
uniform float uReveal;
uniform float uLine;
uniform vec4 uBrush;
uniform vec3 uBrushNormal;
uniform vec3 uBrushColor;
uniform vec4 uKnots[KNOTS];
uniform int uKnotCount;
uniform vec3 uKnotNormals[KNOTS];
${STUDIO}
${NOISE}
/*LAYER FRAGMENT HEAD*/

/* Metres of a stored signed distance; negative is inside. */
const float RANGE = 0.064;
float inside(float d, float soft) {
  float w = max(soft, fwidth(d));
  return 1.0 - smoothstep(-w, w, d);
}
/* Coverage of a line of half width w at distance d from its middle, on a screen with pixels of this size; metres. */
float line(float d, float w, float pixel) {
  return 1.0 - smoothstep(w - pixel, w + pixel, abs(d));
}

/* Slanting hatch in rest space, mirrored on the midline. Returns the coverage of lines of this half width, metres. */
float hatch(vec3 p, vec3 n, vec3 along, float pitch, float halfWidth) {
  float side = n.x * p.x < 0.0 && abs(p.x) < 0.004 ? 0.0 : sign(p.x);
  vec3 d = vec3(along.x * side, along.yz);
  float s = (along.x * abs(p.x) + along.y * p.y + along.z * p.z) / pitch;
  /* Where the skin runs along the planes the spacing widens; the lines keep their width. */
  float steep = max(0.25, length(d - n * dot(n, d)));
  float off = abs(fract(s) - 0.5) * pitch / steep;
  float f = max(length(vec2(dFdx(s), dFdy(s))) * pitch / steep, 1e-6);
  float crisp = 1.0 - smoothstep(halfWidth - 0.7 * f, halfWidth + 0.7 * f, off);
  /* Too fine for the screen: an even tint of the same weight. */
  return mix(crisp, 2.0 * halfWidth / pitch * steep, smoothstep(0.30, 0.55, f * steep / pitch));
}

void main() {
  vec3 n = normalize(vNormal), v = normalize(vView), rn = normalize(vRestNormal);
  float pixel = max(0.7 * length(fwidth(vPlace)), 1e-6);
  float open = vShade.r, fine = (vShade.g - 0.502) * 2.0, broad = (vShade.b - 0.502) * 2.0;

  /* Skin: uneven colour, more blood where it is thin or folded. */
  vec3 albedo = uSkin * (1.0 + 0.06 * vMottle);
  float blood = clamp(0.20 * vMottle + 0.5 * max(fine - 0.45, 0.0) + 0.22 * max(-fine, 0.0), -0.1, 0.4);
  albedo *= mix(vec3(1.0), uBlood, blood);
  albedo *= 1.0 + 0.14 * clamp(broad, -0.8, 0.6) + 0.07 * clamp(fine, -0.9, 0.6);
  float rough = 0.56, shine = 0.85;
  vec3 soft = uScatter * (1.0 + 0.8 * max(fine, 0.0));

  /* Share of the cloth that a layer takes away, to show what lies under it. */
  float bare = 0.0;

  /*LAYER FRAGMENT SKIN*/

  /* Close up the skin has a grain: pores and fine lines, a millimetre wide. It fades out before pixels grow as wide, and is not worked out where no skin is seen. */
  float near = (1.0 - smoothstep(0.00032, 0.00075, pixel)) * (1.0 - bare);
  if (near > 0.004) {
    vec3 q = vRest * 820.0;
    float pores = noise(q) * 0.6 + noise(q * 2.3 + 7.0) * 0.4 - 0.5;
    albedo *= 1.0 + 0.085 * near * pores;
    shine *= 1.0 + 0.9 * near * pores;
  }

  /* Shorts: a matt knit, with a hem. */
  /* The hands hang at the same height; they wear nothing. */
  float edge = abs(vRest.x) < 0.235 ? vShade.a - 0.5 : -0.5;
  float crisp = max(fwidth(edge), 1e-4);
  float cloth = smoothstep(-crisp, crisp, edge) * (1.0 - bare);
  if (cloth > 0.0) {
    float hem = smoothstep(0.16, 0.20, edge) * (1.0 - smoothstep(0.20, 0.24, edge));
    float fade = 1.0 - smoothstep(0.0006, 0.002, length(fwidth(vRest)));
    float knit = 0.5 + 0.5 * sin(vRest.y * 4200.0) * sin((abs(vRest.x) + vRest.z) * 4200.0);
    vec3 fabric = uCloth * (1.0 - 0.24 * hem) * (1.0 - 0.12 * knit * fade) * (1.0 + 0.25 * clamp(broad, -0.8, 0.8));
    albedo = mix(albedo, fabric, cloth);
    shine = mix(shine, 0.08, cloth);
    soft = mix(soft, vec3(0.12), cloth);
  }
  /* The thin shadow that the hem throws on the skin. */
  albedo *= 1.0 - 0.28 * (1.0 - cloth) * smoothstep(-0.22, 0.0, edge);

  /* Referred pain: essential area, solid with a soft edge and a slightly deeper rim. */
  float pain = inside(vPattern.x * RANGE, 0.006) * uReveal;
  /* What the person marked. */
  float markedAt = vMarks.x * RANGE, freeAt = vMarks.y * RANGE, strength = clamp(vMarks.z, 0.0, 1.0);
  float mine = inside(markedAt, 0.0016);
  float deep = smoothstep(0.0015, -0.004, vPattern.x * RANGE) * uReveal;
  vec3 red = uPain * (1.0 + 0.25 * vMottle);
  albedo = mix(albedo, red, pain * 0.90);
  shine = mix(shine, 0.45, pain);
  soft = mix(soft, soft * 0.6, pain);
  /*LAYER FRAGMENT PAIN*/
  if (mine > 0.001) {
    float wash = mix(0.16, 0.52, strength) * mix(1.0, 0.28, deep);
    albedo = mix(albedo, uMine, mine * wash);
    float ink = hatch(vRest, rn, vec3(-0.512, 0.820, 0.256), 0.0062, mix(0.00062, 0.00155, strength));
    albedo = mix(albedo, uMine * uLine, mine * ink * mix(0.72, 0.94, strength));
    float rim = line(markedAt + 0.0009, 0.0009, pixel) * (1.0 - smoothstep(0.0012, 0.0035, pixel));
    albedo = mix(albedo, uMine * uLine, rim * 0.85);
    shine *= 1.0 - 0.6 * mine;
  }
  /* "No pain here": pale, ringed, crossed the other way. */
  float clear = inside(freeAt, 0.0012) * (1.0 - mine);
  if (clear > 0.001) {
    albedo = mix(albedo, uFree, clear * 0.42);
    float ink = hatch(vRest, rn, vec3(0.512, 0.820, 0.256), 0.0105, 0.0007);
    albedo = mix(albedo, uFree * 0.30, clear * max(ink * 0.5, line(freeAt + 0.001, 0.001, pixel)) * 0.8);
  }

  /* Knots: a soft area on the skin, for a place is only known to a thumb's breadth. */
  if (vKnotNear > 0.0) for (int i = 0; i < KNOTS; i++) {
    if (i >= uKnotCount) break;
    vec4 knot = uKnots[i];
    float d = distance(vPlace, knot.xyz);
    if (d > 0.03) continue;
    float faces = smoothstep(0.0, 0.35, dot(rn, uKnotNormals[i]));
    float chosen = step(1.5, abs(knot.w)), deepOne = step(knot.w, 0.0);
    float r = mix(0.0125, 0.0145, chosen);
    float spot = (1.0 - smoothstep(r * 0.35, r, d)) * faces;
    float ring = line(d - r, mix(0.0007, 0.0011, chosen), pixel) * faces;
    /* A deep point is a ghost: only a broken ring. */
    vec3 away = vPlace - knot.xyz;
    float turn = atan(away.y, abs(away.x) > abs(away.z) ? away.x : away.z);
    ring *= mix(1.0, smoothstep(-0.2, 0.2, sin(turn * 7.0)), deepOne);
    albedo = mix(albedo, uGlow, spot * mix(mix(0.30, 0.55, chosen), 0.10, deepOne));
    albedo = mix(albedo, vec3(0.012), line(d - r, mix(0.0016, 0.0021, chosen), pixel) * faces * mix(1.0, ring, deepOne) * 0.75);
    albedo = mix(albedo, vec3(0.95), ring);
  }

  /* The brush follows the pointer on the skin. */
  if (uBrush.w > 0.0) {
    float d = distance(vPlace, uBrush.xyz), faces = smoothstep(-0.2, 0.1, dot(rn, uBrushNormal));
    float px = pixel;
    float outer = (1.0 - smoothstep(1.6, 2.6, abs(d - uBrush.w) / px)) * faces, core = (1.0 - smoothstep(0.5, 1.4, abs(d - uBrush.w) / px)) * faces;
    albedo = mix(albedo, uBrushColor, (1.0 - step(uBrush.w, d)) * faces * 0.16);
    albedo = mix(mix(albedo, vec3(0.9), outer * 0.7), uBrushColor * 0.6, core);
  }

  /* Light. Folds keep some of the colour of their walls. */
  float shadow = pow(open, 1.15);
  vec3 occlusion = pow(vec3(mix(open, shadow, 0.7)), mix(vec3(1.0), vec3(0.82, 1.06, 1.14), 1.0 - cloth));
  vec3 color = albedo * diffuseLight(n, 1.0, soft) * EXPOSURE;
  color *= mix(vec3(1.0), occlusion, 0.92);
  color *= mix(0.62, 1.0, smoothstep(0.08, 0.75, open));
  float high = gloss(n, KEY, v, rough) * 1.9 + gloss(n, FILL, v, rough + 0.1) * 0.5;
  color += vec3(1.0, 0.97, 0.93) * high * shine * shadow * 0.5;
  /* Rim: the edge of the body against the page. */
  float grazing = pow(1.0 - max(dot(n, v), 0.0), 3.2);
  color += uRim.rgb * grazing * uRim.a * mix(0.35, 1.0, smoothstep(-0.6, 0.7, n.y + 0.4 * abs(n.x))) * shadow;
  /*LAYER FRAGMENT LIGHT*/
  gl_FragColor = vec4(neutral(color), 1.0);
  #include <colorspace_fragment>
  gl_FragColor.rgb += grain(gl_FragCoord.xy) / 255.0;
}
`;
