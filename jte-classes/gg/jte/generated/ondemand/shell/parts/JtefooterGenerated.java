package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
import se.framsteg.shell.Frame;
@SuppressWarnings("unchecked")
public final class JtefooterGenerated {
	public static final String JTE_NAME = "shell/parts/footer.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,2,5,5,5,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,12,12,12,12,12,12};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		var place = Frame.current().place();
		jteOutput.writeContent("<footer class=\"site-foot\">\n    <div class=\"site-foot-row\">\n        <p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(say("shell.foot.what"));
		jteOutput.writeContent("</p>\n        <ul>\n            <li><a");
		var __jte_html_attribute_0 = link("/");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(say("shell.foot.start"));
		jteOutput.writeContent("</a></li>\n            <li><a");
		var __jte_html_attribute_1 = lang().prefix() + (place == null ? "" : "/" + place.slug()) + "/tillganglighet";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(say("shell.foot.accessibility"));
		jteOutput.writeContent("</a></li>\n        </ul>\n    </div>\n</footer>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
