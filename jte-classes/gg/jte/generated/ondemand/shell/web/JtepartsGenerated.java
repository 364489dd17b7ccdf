package gg.jte.generated.ondemand.shell.web;
import static se.framsteg.shell.Say.*;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.web.PartsPage;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtepartsGenerated {
	public static final String JTE_NAME = "shell/web/parts.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,6,6,6,7,7,13,13,14,14,15,15,19,19,20,20,20,21,21,22,22,25,25,25,26,26,27,27,28,28,29,29,30,30,31,31,33,33,34,34,35,35,36,36,37,37,39,39,39,42,42,42,42,42,42,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,44,44,44,44,44,44,45,45,45,45,45,45,48,48,52,52,52,52,52,52,53,53,53,53,53,53,57,57,57,66,66,66,67,67,67,68,68,68,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, PartsPage page) {
		gg.jte.generated.ondemand.shell.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, "Delarna", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.shell.parts.JtecrumbsGenerated.render(jteOutput, jteHtmlInterceptor, List.of(new Crumb("Framsteg", "/")), "Delarna");
				jteOutput.writeContent("\n    <h1>Delarna</h1>\n    <p class=\"lead\">Allt som sidorna byggs av, en gång var. Visas bara i utveckling och demo.</p>\n\n    <h2>Nyckeltal</h2>\n    <ul class=\"keys\">\n        ");
				gg.jte.generated.ondemand.shell.parts.JtekeyGenerated.render(jteOutput, jteHtmlInterceptor, "37", "företag har haft nytta", "av 41 som sökte", null);
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.shell.parts.JtekeyGenerated.render(jteOutput, jteHtmlInterceptor, "28 av 34", "har eller planerar en strategi", "82 % av de svarande", null);
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.shell.parts.JtekeyGenerated.render(jteOutput, jteHtmlInterceptor, "14", "handlingsplaner", "varav 11 antagna av styrelsen", null);
				jteOutput.writeContent("\n    </ul>\n\n    <h2>Diagram</h2>\n");
				for (int i = 0; i < page.charts().size(); i++) {
					jteOutput.writeContent("    <h3>");
					jteOutput.setContext("h3", null);
					jteOutput.writeUserContent(page.charts().get(i).title());
					jteOutput.writeContent("</h3>\n    ");
					gg.jte.generated.ondemand.shell.parts.JtechartGenerated.render(jteOutput, jteHtmlInterceptor, page.charts().get(i), "chart" + i);
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("    <h2>Formulär</h2>\n    ");
				gg.jte.generated.ondemand.shell.parts.JteformGenerated.render(jteOutput, jteHtmlInterceptor, "/parts", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n        ");
						gg.jte.generated.ondemand.shell.parts.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "name", "Ditt namn", "", "Så som kollegorna känner dig.", "", "text", true, "name", null, null, null, 0);
						jteOutput.writeContent("\n        ");
						gg.jte.generated.ondemand.shell.parts.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "wrong", "E-post", "anna.foretaget", "", page.mending().error("wrong"), "email", true, "email", null, null, null, 0);
						jteOutput.writeContent("\n        ");
						gg.jte.generated.ondemand.shell.parts.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "reason", "Varför ändras siffran?", "", "", "", "textarea", false, null, null, null, null, 0);
						jteOutput.writeContent("\n        ");
						gg.jte.generated.ondemand.shell.parts.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "file", "Arbetsbok", "", "En Excelfil, högst 50 MB.", "", "file", true, null, null, ".xlsx", null, 0);
						jteOutput.writeContent("\n        ");
						gg.jte.generated.ondemand.shell.parts.JtechoiceGenerated.render(jteOutput, jteHtmlInterceptor, "kind", "Vad gäller det?", List.of(new Choice("a", "En företagsuppgift"), new Choice("b", "Ett svar")), "a", "", "");
						jteOutput.writeContent("\n        ");
						gg.jte.generated.ondemand.shell.parts.JtecheckboxGenerated.render(jteOutput, jteHtmlInterceptor, "partial", "Ta emot resten om någon rad inte går att förstå", false, "true");
						jteOutput.writeContent("\n        <div class=\"actions\">\n            ");
						gg.jte.generated.ondemand.shell.parts.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, "Spara", "primary", null, null);
						jteOutput.writeContent("\n            ");
						gg.jte.generated.ondemand.shell.parts.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, "Prova först", "secondary", null, null);
						jteOutput.writeContent("\n            ");
						gg.jte.generated.ondemand.shell.parts.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, "Ta bort", "danger", null, null);
						jteOutput.writeContent("\n            ");
						gg.jte.generated.ondemand.shell.parts.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, "Avbryt", "quiet", null, null);
						jteOutput.writeContent("\n            ");
						gg.jte.generated.ondemand.shell.parts.JtebuttonlinkGenerated.render(jteOutput, jteHtmlInterceptor, "Se resultaten", "/", "secondary");
						jteOutput.writeContent("\n        </div>\n");
					}
				}, false, page.mending(), null, null);
				jteOutput.writeContent("\n\n    <h2>Meddelanden</h2>\n    ");
				gg.jte.generated.ondemand.shell.parts.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, "info", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<p>Siffrorna räknas om varje natt.</p>");
					}
				}, null);
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.shell.parts.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, "good", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<p>Resultaten är publicerade. <a");
						var __jte_html_attribute_0 = link("/");
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
							jteOutput.writeContent(" href=\"");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(__jte_html_attribute_0);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">Se sidan</a></p>");
					}
				}, null);
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.shell.parts.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, "warning", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<p>Tre företag har inte svarat än.</p>");
					}
				}, null);
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.shell.parts.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, "problem", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<p>Filen kunde inte läsas.</p>");
					}
				}, null);
				jteOutput.writeContent("\n\n    <h2>Framåt</h2>\n    ");
				gg.jte.generated.ondemand.shell.parts.JteprogressGenerated.render(jteOutput, jteHtmlInterceptor, 1200, 4000, "Läser raderna", "progress");
				jteOutput.writeContent("\n\n    <h2>Kort</h2>\n    <ul class=\"cards\">\n        <li>");
				gg.jte.generated.ondemand.shell.parts.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, "Hållbarhetsutbildning 2020", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<p>37 företag i sex veckor.</p>");
					}
				}, "/", 3);
				jteOutput.writeContent("</li>\n        <li>");
				gg.jte.generated.ondemand.shell.parts.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, "Nästa omgång", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<p>Startar i mars.</p>");
					}
				}, null, 3);
				jteOutput.writeContent("</li>\n    </ul>\n\n    <h2>Tabell</h2>\n    ");
				gg.jte.generated.ondemand.shell.parts.JtetableGenerated.render(jteOutput, jteHtmlInterceptor, "Storlek", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n        <table>\n            <caption>Företag efter storlek</caption>\n            <thead><tr><th scope=\"col\">Storlek</th><th scope=\"col\" class=\"number\">Företag</th><th scope=\"col\" class=\"number\">Planer</th></tr></thead>\n            <tbody>\n            <tr><th scope=\"row\">Färre än 10 anställda</th><td class=\"number\">18</td><td class=\"number\">6</td></tr>\n            <tr><th scope=\"row\">10–49 anställda</th><td class=\"number\">14</td><td class=\"number\">6</td></tr>\n            </tbody>\n        </table>\n");
					}
				});
				jteOutput.writeContent("\n");
			}
		}, "Alla delar sidorna byggs av.", false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		PartsPage page = (PartsPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, page);
	}
}
