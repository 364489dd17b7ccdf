package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
@SuppressWarnings("unchecked")
public final class JtebuttonlinkGenerated {
	public static final String JTE_NAME = "shell/parts/buttonlink.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String text, String path, String kind) {
		jteOutput.writeContent("<a class=\"button button-");
		jteOutput.setContext("a", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = link(path);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(text);
		jteOutput.writeContent("</a>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String text = (String)params.get("text");
		String path = (String)params.get("path");
		String kind = (String)params.getOrDefault("kind", "primary");
		render(jteOutput, jteHtmlInterceptor, text, path, kind);
	}
}
