package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
import se.framsteg.shell.forms.FormKey;
import se.framsteg.shell.forms.Mending;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JteformGenerated {
	public static final String JTE_NAME = "shell/parts/form.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,5,5,5,5,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,13,13,14,14,15,15,16,16,16,18,18,18,5,6,7,8,9,10,10,10,10};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String action, Content content, boolean multipart, Mending mending, String id, String css) {
		jteOutput.writeContent("<form method=\"post\"");
		var __jte_html_attribute_0 = link(action);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" action=\"");
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = multipart ? "multipart/form-data" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" enctype=\"");
			jteOutput.setContext("form", "enctype");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("form", "id");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = css;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("form", "class");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" novalidate>\n    <input type=\"hidden\" name=\"key\"");
		var __jte_html_attribute_4 = FormKey.current();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n");
		if (mending != null && !mending.isEmpty()) {
			jteOutput.writeContent("    ");
			gg.jte.generated.ondemand.shell.parts.JtemendGenerated.render(jteOutput, jteHtmlInterceptor, mending);
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("    ");
		jteOutput.setContext("form", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</form>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String action = (String)params.get("action");
		Content content = (Content)params.get("content");
		boolean multipart = (boolean)params.getOrDefault("multipart", false);
		Mending mending = (Mending)params.getOrDefault("mending", null);
		String id = (String)params.getOrDefault("id", null);
		String css = (String)params.getOrDefault("css", null);
		render(jteOutput, jteHtmlInterceptor, action, content, multipart, mending, id, css);
	}
}
