const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether no graphics chip draws, so that a picture that moves would take the processor from everything else. */
export function isDrawnInSoftware(gl: WebGLRenderingContext | WebGL2RenderingContext): boolean {
  const plain = String(gl.getParameter(gl.RENDERER));
  if (!/^webkit webgl$/i.test(plain)) return SOFTWARE.test(plain);
  // Chrome names the renderer only so; Firefox, which says it plainly, warns of the question.
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return info !== null && SOFTWARE.test(String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)));
}
