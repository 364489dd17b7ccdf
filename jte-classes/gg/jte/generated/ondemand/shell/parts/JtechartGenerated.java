package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
import se.framsteg.shell.charts.Chart;
@SuppressWarnings("unchecked")
public final class JtechartGenerated {
	public static final String JTE_NAME = "shell/parts/chart.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,6,6,6,8,8,8,8,8,8,9,9,9,11,11,11,14,14,15,15,15,16,16,20,20,22,22,23,24,24,24,25,25,26,26,26,27,27,28,30,30,33,33,33,36,36,36,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Chart chart, String id) {
		jteOutput.writeContent("<figure class=\"chart\">\n    ");
		jteOutput.writeUnsafeContent(chart.inPage(id));
		jteOutput.writeContent("\n    <details>\n        <summary>");
		jteOutput.setContext("summary", null);
		jteOutput.writeUserContent(say("shell.chart.table"));
		jteOutput.writeContent("<span class=\"unseen\">: ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(chart.title());
		jteOutput.writeContent("</span></summary>\n        ");
		gg.jte.generated.ondemand.shell.parts.JtetableGenerated.render(jteOutput, jteHtmlInterceptor, chart.title(), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n            <table>\n                <caption class=\"unseen\">");
				jteOutput.setContext("caption", null);
				jteOutput.writeUserContent(chart.title());
				jteOutput.writeContent("</caption>\n                <thead>\n                <tr>\n");
				for (var head : chart.table().heads()) {
					jteOutput.writeContent("                    <th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(head);
					jteOutput.writeContent("</th>\n");
				}
				jteOutput.writeContent("                </tr>\n                </thead>\n                <tbody>\n");
				for (var row : chart.table().rows()) {
					jteOutput.writeContent("                <tr>\n");
					for (int i = 0; i < row.size(); i++) {
						if (i == 0) {
							jteOutput.writeContent("                    <th scope=\"row\">");
							jteOutput.setContext("th", null);
							jteOutput.writeUserContent(row.get(i));
							jteOutput.writeContent("</th>\n");
						} else {
							jteOutput.writeContent("                    <td>");
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(row.get(i));
							jteOutput.writeContent("</td>\n");
						}
					}
					jteOutput.writeContent("                </tr>\n");
				}
				jteOutput.writeContent("                </tbody>\n            </table>\n");
			}
		});
		jteOutput.writeContent("\n    </details>\n</figure>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Chart chart = (Chart)params.get("chart");
		String id = (String)params.get("id");
		render(jteOutput, jteHtmlInterceptor, chart, id);
	}
}
