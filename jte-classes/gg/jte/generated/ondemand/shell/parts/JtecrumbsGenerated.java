package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
import se.framsteg.shell.parts.Crumb;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtecrumbsGenerated {
	public static final String JTE_NAME = "shell/parts/crumbs.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,4,4,4,4,6,6,6,6,6,6,6,6,6,6,8,8,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,11,11,14,14,14,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, List<Crumb> above, String here) {
		jteOutput.writeContent("<nav class=\"crumbs\"");
		var __jte_html_attribute_0 = say("shell.crumbs");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <ol>\n");
		for (var crumb : above) {
			jteOutput.writeContent("        <li><a");
			var __jte_html_attribute_1 = link(crumb.path());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(crumb.text());
			jteOutput.writeContent("</a></li>\n");
		}
		jteOutput.writeContent("        <li><span aria-current=\"page\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(here);
		jteOutput.writeContent("</span></li>\n    </ol>\n</nav>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		List<Crumb> above = (List<Crumb>)params.get("above");
		String here = (String)params.get("here");
		render(jteOutput, jteHtmlInterceptor, above, here);
	}
}
