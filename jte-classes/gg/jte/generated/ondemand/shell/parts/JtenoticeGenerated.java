package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtenoticeGenerated {
	public static final String JTE_NAME = "shell/parts/notice.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,8,8,8,10,10,10,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String kind, Content content, String title) {
		jteOutput.writeContent("<div class=\"notice notice-");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = kind.equals("problem") ? "alert" : kind.equals("good") ? "status" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" role=\"");
			jteOutput.setContext("div", "role");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <p class=\"notice-word\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(title == null ? say("shell.notice." + kind) : title);
		jteOutput.writeContent("</p>\n    ");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String kind = (String)params.get("kind");
		Content content = (Content)params.get("content");
		String title = (String)params.getOrDefault("title", null);
		render(jteOutput, jteHtmlInterceptor, kind, content, title);
	}
}
