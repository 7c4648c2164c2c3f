export default function BodyCanvas() {
  return null;
}
