package gg.jte.generated.ondemand.shell.parts;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtetableGenerated {
	public static final String JTE_NAME = "shell/parts/table.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,4,4,4,4,4,4,4,4,4,4,5,5,5,7,7,7,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String label, Content content) {
		jteOutput.writeContent("<div class=\"table-room\" role=\"region\"");
		var __jte_html_attribute_0 = label;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("div", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" tabindex=\"0\">\n    ");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String label = (String)params.get("label");
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, label, content);
	}
}
