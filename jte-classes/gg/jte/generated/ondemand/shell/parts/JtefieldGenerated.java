package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
@SuppressWarnings("unchecked")
public final class JtefieldGenerated {
	public static final String JTE_NAME = "shell/parts/field.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,14,14,15,16,17,18,19,20,20,20,20,20,20,20,20,20,21,21,21,21,21,21,21,21,21,21,21,21,22,22,22,22,22,22,22,24,24,25,25,25,25,25,25,25,26,26,27,28,28,28,28,28,28,28,28,28,28,29,29,30,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,32,32,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,34,34,36,36,36,2,3,4,5,6,7,8,9,10,11,12,13,13,13,13};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String name, String label, String value, String hint, String error, String type, boolean required, String autocomplete, String inputmode, String accept, String css, int maxlength) {
		var wrong = error != null && !error.isEmpty();
		var hinted = hint != null && !hint.isEmpty();
		var describedBy = (hinted ? name + "-hint" : "") + (hinted && wrong ? " " : "") + (wrong ? name + "-error" : "");
		var said = describedBy.isEmpty() ? null : describedBy;
		var invalid = wrong ? "true" : null;
		var most = maxlength == 0 ? null : String.valueOf(maxlength);
		jteOutput.writeContent("<div");
		var __jte_html_attribute_0 = "field" + (wrong ? " field-wrong" : "") + (css == null ? "" : " " + css);
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
		jteOutput.writeContent("\n        ");
		if (!required) {
			jteOutput.writeContent("<span class=\"field-optional\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(say("shell.form.optional"));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n    </label>\n");
		if (hinted) {
			jteOutput.writeContent("    <p class=\"field-hint\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(name);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-hint\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(hint);
			jteOutput.writeContent("</p>\n");
		}
		if (wrong) {
			jteOutput.writeContent("    <p class=\"field-error\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(name);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-error\"><strong>");
			jteOutput.setContext("strong", null);
			jteOutput.writeUserContent(say("shell.form.error"));
			jteOutput.writeContent("</strong> ");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(error);
			jteOutput.writeContent("</p>\n");
		}
		if (type.equals("textarea")) {
			jteOutput.writeContent("    <textarea");
			var __jte_html_attribute_2 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" id=\"");
				jteOutput.setContext("textarea", "id");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("textarea", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_3 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" name=\"");
				jteOutput.setContext("textarea", "name");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("textarea", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" rows=\"5\"");
			var __jte_html_attribute_4 = required;
			if (__jte_html_attribute_4) {
			jteOutput.writeContent(" required");
			}
			var __jte_html_attribute_5 = said;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" aria-describedby=\"");
				jteOutput.setContext("textarea", "aria-describedby");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("textarea", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_6 = invalid;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" aria-invalid=\"");
				jteOutput.setContext("textarea", "aria-invalid");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("textarea", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_7 = most;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" maxlength=\"");
				jteOutput.setContext("textarea", "maxlength");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("textarea", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("textarea", null);
			jteOutput.writeUserContent(value);
			jteOutput.writeContent("</textarea>\n");
		} else {
			jteOutput.writeContent("    <input");
			var __jte_html_attribute_8 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" id=\"");
				jteOutput.setContext("input", "id");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_9 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
				jteOutput.writeContent(" name=\"");
				jteOutput.setContext("input", "name");
				jteOutput.writeUserContent(__jte_html_attribute_9);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_10 = type;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
				jteOutput.writeContent(" type=\"");
				jteOutput.setContext("input", "type");
				jteOutput.writeUserContent(__jte_html_attribute_10);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_11 = type.equals("file") ? null : value;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_11);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_12 = required;
			if (__jte_html_attribute_12) {
			jteOutput.writeContent(" required");
			}
			var __jte_html_attribute_13 = autocomplete;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
				jteOutput.writeContent(" autocomplete=\"");
				jteOutput.setContext("input", "autocomplete");
				jteOutput.writeUserContent(__jte_html_attribute_13);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_14 = inputmode;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
				jteOutput.writeContent(" inputmode=\"");
				jteOutput.setContext("input", "inputmode");
				jteOutput.writeUserContent(__jte_html_attribute_14);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_15 = accept;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
				jteOutput.writeContent(" accept=\"");
				jteOutput.setContext("input", "accept");
				jteOutput.writeUserContent(__jte_html_attribute_15);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_16 = said;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_16)) {
				jteOutput.writeContent(" aria-describedby=\"");
				jteOutput.setContext("input", "aria-describedby");
				jteOutput.writeUserContent(__jte_html_attribute_16);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_17 = invalid;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_17)) {
				jteOutput.writeContent(" aria-invalid=\"");
				jteOutput.setContext("input", "aria-invalid");
				jteOutput.writeUserContent(__jte_html_attribute_17);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_18 = most;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_18)) {
				jteOutput.writeContent(" maxlength=\"");
				jteOutput.setContext("input", "maxlength");
				jteOutput.writeUserContent(__jte_html_attribute_18);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n");
		}
		jteOutput.writeContent("</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		String value = (String)params.getOrDefault("value", "");
		String hint = (String)params.getOrDefault("hint", "");
		String error = (String)params.getOrDefault("error", "");
		String type = (String)params.getOrDefault("type", "text");
		boolean required = (boolean)params.getOrDefault("required", false);
		String autocomplete = (String)params.getOrDefault("autocomplete", null);
		String inputmode = (String)params.getOrDefault("inputmode", null);
		String accept = (String)params.getOrDefault("accept", null);
		String css = (String)params.getOrDefault("css", null);
		int maxlength = (int)params.getOrDefault("maxlength", 0);
		render(jteOutput, jteHtmlInterceptor, name, label, value, hint, error, type, required, autocomplete, inputmode, accept, css, maxlength);
	}
}
