package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
import se.framsteg.shell.forms.Mending;
@SuppressWarnings("unchecked")
public final class JtemendGenerated {
	public static final String JTE_NAME = "shell/parts/mend.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,5,5,5,5,7,7,8,8,8,8,8,8,8,9,9,12,12,12,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Mending mending) {
		jteOutput.writeContent("<div class=\"notice notice-problem\" role=\"alert\" tabindex=\"-1\" id=\"mend\">\n    <p class=\"notice-word\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(say("shell.form.mend"));
		jteOutput.writeContent("</p>\n    <ul>\n");
		for (var each : mending.sentences().entrySet()) {
			jteOutput.writeContent("        <li><a href=\"#");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(each.getKey());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(each.getValue());
			jteOutput.writeContent("</a></li>\n");
		}
		jteOutput.writeContent("    </ul>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Mending mending = (Mending)params.get("mending");
		render(jteOutput, jteHtmlInterceptor, mending);
	}
}
