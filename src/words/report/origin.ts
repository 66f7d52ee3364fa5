/** How the line begins that says what a report was made from: so it is known again. */
export const ORIGIN = "Lập bằng thi-dua ";

/** The discreet last line of a report: version, commit or hash of the data, hash of the plan, in short. */
export function originLine(version: string, data: string, plan: string): string {
  return `${ORIGIN}${version}, dữ liệu ${data.slice(0, 9)}, kế hoạch ${plan.slice(0, 9)}.`;
}
