package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtecardGenerated {
	public static final String JTE_NAME = "shell/parts/card.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,13,13,13,15,15,15,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String title, Content content, String path, int level) {
		jteOutput.writeContent("<section class=\"card\">\n");
		if (level == 3) {
			jteOutput.writeContent("    <h3 class=\"card-title\">");
			if (path == null) {
				jteOutput.setContext("h3", null);
				jteOutput.writeUserContent(title);
			} else {
				jteOutput.writeContent("<a");
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
				jteOutput.writeUserContent(title);
				jteOutput.writeContent("</a>");
			}
			jteOutput.writeContent("</h3>\n");
		} else {
			jteOutput.writeContent("    <h2 class=\"card-title\">");
			if (path == null) {
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(title);
			} else {
				jteOutput.writeContent("<a");
				var __jte_html_attribute_1 = link(path);
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(title);
				jteOutput.writeContent("</a>");
			}
			jteOutput.writeContent("</h2>\n");
		}
		jteOutput.writeContent("    ");
		jteOutput.setContext("section", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		String path = (String)params.getOrDefault("path", null);
		int level = (int)params.getOrDefault("level", 2);
		render(jteOutput, jteHtmlInterceptor, title, content, path, level);
	}
}
