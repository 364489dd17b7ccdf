package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
import se.framsteg.shell.parts.Choice;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtechoiceGenerated {
	public static final String JTE_NAME = "shell/parts/choice.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,4,4,4,4,10,10,11,12,13,14,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,17,17,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,22,22,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,27,28,28,28,28,28,28,28,28,28,28,28,29,29,29,29,29,29,29,29,29,29,29,29,29,29,30,30,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,32,32,34,34,35,35,4,5,6,7,8,9,9,9,9};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String name, String label, List<Choice> choices, String value, String hint, String error) {
		var wrong = error != null && !error.isEmpty();
		var hinted = hint != null && !hint.isEmpty();
		var describedBy = (hinted ? name + "-hint" : "") + (hinted && wrong ? " " : "") + (wrong ? name + "-error" : "");
		var said = describedBy.isEmpty() ? null : describedBy;
		if (choices.size() > 6) {
			jteOutput.writeContent("<div");
			var __jte_html_attribute_0 = "field" + (wrong ? " field-wrong" : "");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("div", "class");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n    <label");
			var __jte_html_attribute_1 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" for=\"");
				jteOutput.setContext("label", "for");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("label", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(label);
			jteOutput.writeContent("</label>\n    ");
			if (hinted) {
				jteOutput.writeContent("<p class=\"field-hint\" id=\"");
				jteOutput.setContext("p", "id");
				jteOutput.writeUserContent(name);
				jteOutput.setContext("p", null);
				jteOutput.writeContent("-hint\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(hint);
				jteOutput.writeContent("</p>");
			}
			jteOutput.writeContent("\n    ");
			if (wrong) {
				jteOutput.writeContent("<p class=\"field-error\" id=\"");
				jteOutput.setContext("p", "id");
				jteOutput.writeUserContent(name);
				jteOutput.setContext("p", null);
				jteOutput.writeContent("-error\"><strong>");
				jteOutput.setContext("strong", null);
				jteOutput.writeUserContent(say("shell.form.error"));
				jteOutput.writeContent("</strong> ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(error);
				jteOutput.writeContent("</p>");
			}
			jteOutput.writeContent("\n    <select");
			var __jte_html_attribute_2 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" id=\"");
				jteOutput.setContext("select", "id");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("select", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_3 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" name=\"");
				jteOutput.setContext("select", "name");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("select", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_4 = said;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" aria-describedby=\"");
				jteOutput.setContext("select", "aria-describedby");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("select", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n");
			for (var each : choices) {
				jteOutput.writeContent("        <option");
				var __jte_html_attribute_5 = each.value();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("option", "value");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("option", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_6 = each.value().equals(value);
				if (__jte_html_attribute_6) {
				jteOutput.writeContent(" selected");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(each.text());
				jteOutput.writeContent("</option>\n");
			}
			jteOutput.writeContent("    </select>\n</div>\n");
		} else {
			jteOutput.writeContent("<fieldset");
			var __jte_html_attribute_7 = "field" + (wrong ? " field-wrong" : "");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("fieldset", "class");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("fieldset", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_8 = said;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" aria-describedby=\"");
				jteOutput.setContext("fieldset", "aria-describedby");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("fieldset", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_9 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
				jteOutput.writeContent(" id=\"");
				jteOutput.setContext("fieldset", "id");
				jteOutput.writeUserContent(__jte_html_attribute_9);
				jteOutput.setContext("fieldset", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" tabindex=\"-1\">\n    <legend>");
			jteOutput.setContext("legend", null);
			jteOutput.writeUserContent(label);
			jteOutput.writeContent("</legend>\n    ");
			if (hinted) {
				jteOutput.writeContent("<p class=\"field-hint\" id=\"");
				jteOutput.setContext("p", "id");
				jteOutput.writeUserContent(name);
				jteOutput.setContext("p", null);
				jteOutput.writeContent("-hint\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(hint);
				jteOutput.writeContent("</p>");
			}
			jteOutput.writeContent("\n    ");
			if (wrong) {
				jteOutput.writeContent("<p class=\"field-error\" id=\"");
				jteOutput.setContext("p", "id");
				jteOutput.writeUserContent(name);
				jteOutput.setContext("p", null);
				jteOutput.writeContent("-error\"><strong>");
				jteOutput.setContext("strong", null);
				jteOutput.writeUserContent(say("shell.form.error"));
				jteOutput.writeContent("</strong> ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(error);
				jteOutput.writeContent("</p>");
			}
			jteOutput.writeContent("\n");
			for (var each : choices) {
				jteOutput.writeContent("    <label class=\"choice\"><input type=\"radio\"");
				var __jte_html_attribute_10 = name;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
					jteOutput.writeContent(" name=\"");
					jteOutput.setContext("input", "name");
					jteOutput.writeUserContent(__jte_html_attribute_10);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_11 = each.value();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_11);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_12 = each.value().equals(value);
				if (__jte_html_attribute_12) {
				jteOutput.writeContent(" checked");
				}
				jteOutput.writeContent("> ");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(each.text());
				jteOutput.writeContent("</label>\n");
			}
			jteOutput.writeContent("</fieldset>\n");
		}
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		List<Choice> choices = (List<Choice>)params.get("choices");
		String value = (String)params.getOrDefault("value", "");
		String hint = (String)params.getOrDefault("hint", "");
		String error = (String)params.getOrDefault("error", "");
		render(jteOutput, jteHtmlInterceptor, name, label, choices, value, hint, error);
	}
}
