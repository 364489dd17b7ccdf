package gg.jte.generated.ondemand.shell.parts;
@SuppressWarnings("unchecked")
public final class JtebuttonGenerated {
	public static final String JTE_NAME = "shell/parts/button.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,1,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String text, String kind, String name, String value) {
		jteOutput.writeContent("<button type=\"submit\" class=\"button button-");
		jteOutput.setContext("button", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("button", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("button", "name");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = value;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("button", "value");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(text);
		jteOutput.writeContent("</button>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String text = (String)params.get("text");
		String kind = (String)params.getOrDefault("kind", "primary");
		String name = (String)params.getOrDefault("name", null);
		String value = (String)params.getOrDefault("value", null);
		render(jteOutput, jteHtmlInterceptor, text, kind, name, value);
	}
}
