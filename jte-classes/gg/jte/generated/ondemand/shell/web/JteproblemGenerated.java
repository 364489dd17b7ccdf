package gg.jte.generated.ondemand.shell.web;
import static se.framsteg.shell.Say.*;
import se.framsteg.shell.Frame;
import se.framsteg.shell.web.ProblemPage;
@SuppressWarnings("unchecked")
public final class JteproblemGenerated {
	public static final String JTE_NAME = "shell/web/problem.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,4,4,5,6,6,8,8,8,9,9,9,10,10,10,12,12,13,13,14,14,15,15,16,16,17,17,20,20,20,21,21,21,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, ProblemPage page) {
		var texts = "shell.problem." + page.kind();
		var place = Frame.current().place();
		gg.jte.generated.ondemand.shell.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, say(texts + ".title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n    <div class=\"problem\">\n        <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(say(texts + ".title"));
				jteOutput.writeContent("</h1>\n        <p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(say(texts + ".what"));
				jteOutput.writeContent("</p>\n        <p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(say(texts + ".do"));
				jteOutput.writeContent("</p>\n        <div class=\"actions\">\n");
				if (place != null) {
					jteOutput.writeContent("            ");
					gg.jte.generated.ondemand.shell.parts.JtebuttonlinkGenerated.render(jteOutput, jteHtmlInterceptor, say("shell.problem.region", place.name(lang())), "/" + place.slug(), "primary");
					jteOutput.writeContent("\n            ");
					gg.jte.generated.ondemand.shell.parts.JtebuttonlinkGenerated.render(jteOutput, jteHtmlInterceptor, say("shell.problem.start"), "/", "secondary");
					jteOutput.writeContent("\n");
				} else {
					jteOutput.writeContent("            ");
					gg.jte.generated.ondemand.shell.parts.JtebuttonlinkGenerated.render(jteOutput, jteHtmlInterceptor, say("shell.problem.start"), "/", "primary");
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("        </div>\n    </div>\n");
			}
		}, "", false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		ProblemPage page = (ProblemPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, page);
	}
}
