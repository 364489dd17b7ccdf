package gg.jte.generated.ondemand.shell.parts;
@SuppressWarnings("unchecked")
public final class JtecheckboxGenerated {
	public static final String JTE_NAME = "shell/parts/checkbox.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,1,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String name, String label, boolean checked, String value) {
		jteOutput.writeContent("<label class=\"choice\"><input type=\"checkbox\"");
		var __jte_html_attribute_0 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("input", "name");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = value;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = checked;
		if (__jte_html_attribute_3) {
		jteOutput.writeContent(" checked");
		}
		jteOutput.writeContent("> ");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(label);
		jteOutput.writeContent("</label>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		boolean checked = (boolean)params.getOrDefault("checked", false);
		String value = (String)params.getOrDefault("value", "true");
		render(jteOutput, jteHtmlInterceptor, name, label, checked, value);
	}
}
