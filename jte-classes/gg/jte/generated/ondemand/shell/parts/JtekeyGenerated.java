package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
@SuppressWarnings("unchecked")
public final class JtekeyGenerated {
	public static final String JTE_NAME = "shell/parts/key.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,10,10,10,11,11,13,13,13,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String value, String label, String of, String anchor) {
		jteOutput.writeContent("<li>\n    <span class=\"key-value\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(value);
		jteOutput.writeContent("</span>\n    <span class=\"key-label\">");
		if (anchor == null) {
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(label);
		} else {
			jteOutput.writeContent("<a href=\"#");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(anchor);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(label);
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("</span>\n");
		if (!of.isEmpty()) {
			jteOutput.writeContent("    <span class=\"key-of\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(of);
			jteOutput.writeContent("</span>\n");
		}
		jteOutput.writeContent("</li>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String value = (String)params.get("value");
		String label = (String)params.get("label");
		String of = (String)params.getOrDefault("of", "");
		String anchor = (String)params.getOrDefault("anchor", null);
		render(jteOutput, jteHtmlInterceptor, value, label, of, anchor);
	}
}
