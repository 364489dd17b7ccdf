package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
@SuppressWarnings("unchecked")
public final class JteprogressGenerated {
	public static final String JTE_NAME = "shell/parts/progress.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,11,11,12,12,12,12,12,12,12,12,12,13,13,13,14,14,16,16,16,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, long value, long max, String label, String id) {
		jteOutput.writeContent("<div class=\"progress\">\n    <label");
		var __jte_html_attribute_0 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" for=\"");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("label", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(label);
		jteOutput.writeContent("</label>\n");
		if (max > 0) {
			jteOutput.writeContent("    <progress");
			var __jte_html_attribute_1 = id;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" id=\"");
				jteOutput.setContext("progress", "id");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("progress", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = String.valueOf(value);
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("progress", "value");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("progress", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_3 = String.valueOf(max);
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" max=\"");
				jteOutput.setContext("progress", "max");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("progress", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("></progress>\n    <span class=\"progress-words\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(say("shell.progress", number(value), number(max)));
			jteOutput.writeContent("</span>\n");
		} else {
			jteOutput.writeContent("    <progress");
			var __jte_html_attribute_4 = id;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" id=\"");
				jteOutput.setContext("progress", "id");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("progress", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("></progress>\n    <span class=\"progress-words\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(say("shell.progress.unknown", number(value)));
			jteOutput.writeContent("</span>\n");
		}
		jteOutput.writeContent("</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		long value = (long)params.get("value");
		long max = (long)params.get("max");
		String label = (String)params.get("label");
		String id = (String)params.getOrDefault("id", "progress");
		render(jteOutput, jteHtmlInterceptor, value, max, label, id);
	}
}
