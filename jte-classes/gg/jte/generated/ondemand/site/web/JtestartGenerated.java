package gg.jte.generated.ondemand.site.web;
import static se.framsteg.shell.Say.*;
import se.framsteg.site.web.StartPage;
@SuppressWarnings("unchecked")
public final class JtestartGenerated {
	public static final String JTE_NAME = "site/web/start.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,3,3,3,5,5,6,6,6,7,7,7,9,9,9,10,10,15,15,15,15,15,15,16,16,16,16,16,16,17,17,17,17,17,17,20,20,21,21,21,23,23,25,25,25,26,26,26,27,27,27,28,28,29,29,29,30,30,31,31,33,33,35,35,37,37,37,38,38,38,40,40,41,41,41,41,41,41,41,41,41,41,41,41,42,42,44,44,44,45,45,45,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, StartPage page) {
		gg.jte.generated.ondemand.shell.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, say("site.start.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n    <div class=\"hero\">\n        ");
				gg.jte.generated.ondemand.site.web.JteartGenerated.render(jteOutput, jteHtmlInterceptor);
				jteOutput.writeContent("\n        <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(say("site.start.heading"));
				jteOutput.writeContent("</h1>\n        <p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(say("site.start.lead"));
				jteOutput.writeContent("</p>\n        <div class=\"actions\">\n            <a class=\"button button-primary\" href=\"#regions\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(say("site.start.find"));
				jteOutput.writeContent("</a>\n            ");
				gg.jte.generated.ondemand.shell.parts.JtebuttonlinkGenerated.render(jteOutput, jteHtmlInterceptor, say("site.start.signin"), "/signin", "secondary");
				jteOutput.writeContent("\n        </div>\n    </div>\n\n    <ol class=\"steps\">\n        <li><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(say("site.start.learn"));
				jteOutput.writeContent("</h2><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(say("site.start.learn.text"));
				jteOutput.writeContent("</p></li>\n        <li><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(say("site.start.plan"));
				jteOutput.writeContent("</h2><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(say("site.start.plan.text"));
				jteOutput.writeContent("</p></li>\n        <li><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(say("site.start.proof"));
				jteOutput.writeContent("</h2><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(say("site.start.proof.text"));
				jteOutput.writeContent("</p></li>\n    </ol>\n\n");
				if (!page.proofs().isEmpty()) {
					jteOutput.writeContent("    <h2 id=\"results\">");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(say("site.start.results"));
					jteOutput.writeContent("</h2>\n    <ul class=\"cards\">\n");
					for (var proof : page.proofs()) {
						jteOutput.writeContent("        <li>\n            ");
						gg.jte.generated.ondemand.shell.parts.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, proof.programme(), new gg.jte.html.HtmlContent() {
							public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
								jteOutput.writeContent("\n                        <p class=\"soft\">");
								jteOutput.setContext("p", null);
								jteOutput.writeUserContent(proof.region());
								jteOutput.writeContent("</p>\n                        <p>");
								jteOutput.setContext("p", null);
								jteOutput.writeUserContent(proof.says());
								jteOutput.writeContent("</p>\n");
								if (proof.example()) {
									jteOutput.writeContent("                        <p class=\"small\"><strong>");
									jteOutput.setContext("strong", null);
									jteOutput.writeUserContent(say("shell.example"));
									jteOutput.writeContent("</strong></p>\n");
								}
							}
						}, proof.path(), 3);
						jteOutput.writeContent("\n        </li>\n");
					}
					jteOutput.writeContent("    </ul>\n");
				}
				jteOutput.writeContent("    <h2 id=\"regions\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(say("site.start.regions"));
				jteOutput.writeContent("</h2>\n    <p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(say("site.start.regions.text"));
				jteOutput.writeContent("</p>\n    <ul class=\"regions\">\n");
				for (var region : page.regions()) {
					jteOutput.writeContent("        <li><a");
					var __jte_html_attribute_0 = link("/" + region.slug());
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(region.name());
					jteOutput.writeContent("</a></li>\n");
				}
				jteOutput.writeContent("    </ul>\n");
			}
		}, say("site.start.description"), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		StartPage page = (StartPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, page);
	}
}
