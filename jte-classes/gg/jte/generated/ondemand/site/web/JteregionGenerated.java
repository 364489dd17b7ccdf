package gg.jte.generated.ondemand.site.web;
import static se.framsteg.shell.Say.*;
import se.framsteg.site.web.RegionPage;
@SuppressWarnings("unchecked")
public final class JteregionGenerated {
	public static final String JTE_NAME = "site/web/region.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,3,3,4,4,6,6,7,7,7,8,8,9,9,9,10,10,11,11,11,12,12,13,13,13,14,14,15,18,18,19,19,19,21,21,22,22,23,23,25,25,25,25,25,25,25,25,25,25,25,25,26,26,28,28,28,30,30,30,30,30,30,31,31,31,31,31,31,32,32,32,32,32,32,33,33,33,33,33,33,36,36,36,37,37,38,38,38,39,39,39,40,40,40,41,41,43,43,45,45,45,46,46,46,46,46,46,47,47,47,48,48,48,49,49,49,51,51,53,53,55,56,56,56,58,58,59,59,60,60,62,62,65,65,65,66,66,66,66,67,67,67,68,68,68,69,69,69,70,70,72,72,72,73,73,73,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, RegionPage page) {
		var region = page.region().name(lang());
		gg.jte.generated.ondemand.shell.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, say("site.region.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n    <div class=\"hero\">\n        ");
				gg.jte.generated.ondemand.site.web.JteartGenerated.render(jteOutput, jteHtmlInterceptor);
				jteOutput.writeContent("\n        <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(say("site.region.heading"));
				jteOutput.writeContent("</h1>\n");
				if (page.offer().isEmpty()) {
					jteOutput.writeContent("        <p class=\"lead\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(say("site.region.lead", region));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("        <p class=\"lead\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(page.offer().getFirst());
					jteOutput.writeContent("</p>\n");
					for (int i = 1; i < page.offer().size(); i++) {
						jteOutput.writeContent("        <p>");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(page.offer().get(i));
						jteOutput.writeContent("</p>\n");
					}
				}
				jteOutput.writeContent("    </div>\n\n");
				if (page.proof().isPresent()) {
					jteOutput.writeContent("    <h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(say("site.region.proof", page.proof().get().programme()));
					jteOutput.writeContent("</h2>\n    <ul class=\"keys\">\n");
					for (var key : page.proof().get().keys()) {
						jteOutput.writeContent("        ");
						gg.jte.generated.ondemand.shell.parts.JtekeyGenerated.render(jteOutput, jteHtmlInterceptor, key.value(), key.label(), key.of(), null);
						jteOutput.writeContent("\n");
					}
					jteOutput.writeContent("    </ul>\n    <p><a");
					var __jte_html_attribute_0 = link(page.proof().get().path());
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(say("site.region.proof.link"));
					jteOutput.writeContent("</a></p>\n");
				}
				jteOutput.writeContent("    <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(say("site.region.offer"));
				jteOutput.writeContent("</h2>\n    <ul class=\"steps steps-four\">\n        <li><h3>");
				jteOutput.setContext("h3", null);
				jteOutput.writeUserContent(say("site.region.weeks"));
				jteOutput.writeContent("</h3><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(say("site.region.weeks.text"));
				jteOutput.writeContent("</p></li>\n        <li><h3>");
				jteOutput.setContext("h3", null);
				jteOutput.writeUserContent(say("site.region.plan"));
				jteOutput.writeContent("</h3><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(say("site.region.plan.text"));
				jteOutput.writeContent("</p></li>\n        <li><h3>");
				jteOutput.setContext("h3", null);
				jteOutput.writeUserContent(say("site.region.promoter"));
				jteOutput.writeContent("</h3><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(say("site.region.promoter.text"));
				jteOutput.writeContent("</p></li>\n        <li><h3>");
				jteOutput.setContext("h3", null);
				jteOutput.writeUserContent(say("site.region.circle"));
				jteOutput.writeContent("</h3><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(say("site.region.circle.text"));
				jteOutput.writeContent("</p></li>\n    </ul>\n\n    <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(say("site.region.programmes"));
				jteOutput.writeContent("</h2>\n");
				if (page.programmes().isEmpty()) {
					jteOutput.writeContent("    ");
					gg.jte.generated.ondemand.shell.parts.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, "info", new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							jteOutput.writeContent("\n            <p>");
							jteOutput.setContext("p", null);
							jteOutput.writeUserContent(say("site.region.none.text", region));
							jteOutput.writeContent("</p>\n");
						}
					}, say("site.region.none"));
					jteOutput.writeContent("\n");
				} else {
					jteOutput.writeContent("    <ul class=\"cards\">\n");
					for (var programme : page.programmes()) {
						jteOutput.writeContent("        <li>\n            ");
						gg.jte.generated.ondemand.shell.parts.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, programme.name(), new gg.jte.html.HtmlContent() {
							public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
								jteOutput.writeContent("\n                        <p class=\"small soft\">");
								jteOutput.setContext("p", null);
								jteOutput.writeUserContent(say(programme.state()));
								jteOutput.writeContent(" · ");
								jteOutput.setContext("p", null);
								jteOutput.writeUserContent(programme.days());
								jteOutput.writeContent("</p>\n                        <p lang=\"sv\">");
								jteOutput.setContext("p", null);
								jteOutput.writeUserContent(programme.purpose());
								jteOutput.writeContent("</p>\n                        <p class=\"small\">");
								jteOutput.setContext("p", null);
								jteOutput.writeUserContent(say(programme.published() ? "site.region.published" : "site.region.unpublished"));
								jteOutput.writeContent("</p>\n");
							}
						}, programme.path(), 3);
						jteOutput.writeContent("\n        </li>\n");
					}
					jteOutput.writeContent("    </ul>\n");
				}
				if (!page.voices().isEmpty()) {
					jteOutput.writeContent("    <h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(say("site.voices"));
					jteOutput.writeContent("</h2>\n    <div class=\"voices-few\">\n");
					for (var voice : page.voices()) {
						jteOutput.writeContent("        ");
						gg.jte.generated.ondemand.site.web.JtevoiceGenerated.render(jteOutput, jteHtmlInterceptor, voice);
						jteOutput.writeContent("\n");
					}
					jteOutput.writeContent("    </div>\n");
				}
				jteOutput.writeContent("    <section class=\"invite\" aria-labelledby=\"contact\">\n        <h2 id=\"contact\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(say("site.region.contact"));
				jteOutput.writeContent("</h2>\n");
				boolean __jte_for_loop_entered_5 = false;
				for (var line : page.contact()) {
					__jte_for_loop_entered_5 = true;
					jteOutput.writeContent("        <p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(line);
					jteOutput.writeContent("</p>\n");
				}
				if (!__jte_for_loop_entered_5) {
					jteOutput.writeContent("        <p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(say("site.region.contact.text", region));
					jteOutput.writeContent("</p>\n");
				}
				jteOutput.writeContent("    </section>\n");
			}
		}, say("site.region.description", region), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		RegionPage page = (RegionPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, page);
	}
}
