package gg.jte.generated.ondemand.shell;
import static se.framsteg.shell.Say.*;
import se.framsteg.shell.Frame;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtelayoutGenerated {
	public static final String JTE_NAME = "shell/layout.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,4,4,4,4,8,8,9,10,12,12,12,12,12,12,12,12,12,15,15,15,15,15,15,17,17,18,18,18,18,18,18,18,18,18,19,19,20,20,20,20,20,20,20,20,20,21,21,21,21,21,21,21,21,21,22,22,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,24,24,25,27,27,27,27,27,27,27,27,27,28,28,31,31,31,32,32,34,34,34,36,36,39,39,39,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String title, Content content, String description, boolean live) {
		var frame = Frame.current();
		var place = frame.place();
		var home = place == null ? "/" : "/" + place.slug();
		jteOutput.writeContent("<!doctype html>\n<html");
		var __jte_html_attribute_0 = lang().code();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("html", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>\n    <meta charset=\"utf-8\">\n    <title>");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent(" · ");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(place == null ? "Framsteg" : place.name(lang()));
		jteOutput.writeContent("</title>\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
		if (!description.isEmpty()) {
			jteOutput.writeContent("    <meta name=\"description\"");
			var __jte_html_attribute_1 = description;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" content=\"");
				jteOutput.setContext("meta", "content");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("meta", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n");
		}
		jteOutput.writeContent("    <link rel=\"stylesheet\"");
		var __jte_html_attribute_2 = asset("framsteg.css");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <link rel=\"icon\"");
		var __jte_html_attribute_3 = asset("icon.svg");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" type=\"image/svg+xml\">\n");
		if (frame.publicPage()) {
			jteOutput.writeContent("    <link rel=\"alternate\"");
			var __jte_html_attribute_4 = lang().other().code();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" hreflang=\"");
				jteOutput.setContext("link", "hreflang");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("link", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_5 = inOtherLanguage();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("link", "href");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("link", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n");
		}
		if (live) {
			jteOutput.writeContent("    <meta name=\"htmx-config\" content='{\"includeIndicatorStyles\":false,\"allowEval\":false,\"selfRequestsOnly\":true}'>\n    <script");
			var __jte_html_attribute_6 = asset("htmx.js");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" src=\"");
				jteOutput.setContext("script", "src");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("script", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" defer></script>\n");
		}
		jteOutput.writeContent("</head>\n<body>\n<a class=\"skip\" href=\"#content\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(say("shell.skip"));
		jteOutput.writeContent("</a>\n");
		gg.jte.generated.ondemand.shell.parts.JteheaderGenerated.render(jteOutput, jteHtmlInterceptor, home);
		jteOutput.writeContent("\n<main id=\"content\" tabindex=\"-1\">\n    ");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</main>\n");
		gg.jte.generated.ondemand.shell.parts.JtefooterGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		String description = (String)params.getOrDefault("description", "");
		boolean live = (boolean)params.getOrDefault("live", false);
		render(jteOutput, jteHtmlInterceptor, title, content, description, live);
	}
}
