package gg.jte.generated.ondemand.people.web;
import static se.framsteg.shell.Say.*;
import se.framsteg.people.web.SignInPage;
@SuppressWarnings("unchecked")
public final class JtesigninGenerated {
	public static final String JTE_NAME = "people/web/signin.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,3,3,3,4,4,4,5,5,6,6,6,6,6,6,6,6,6,7,7,8,9,9,9,9,9,9,9,9,9,10,10,11,12,12,12,12,12,12,12,12,12,13,13,14,14,14,15,15,15,16,16,16,16,16,16,16,16,16,17,18,19,19,20,20,20,21,21,21,22,22,22,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, SignInPage page) {
		gg.jte.generated.ondemand.shell.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, say("people.signin.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n    <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(say("people.signin.title"));
				jteOutput.writeContent("</h1>\n");
				if (page.out()) {
					jteOutput.writeContent("    ");
					gg.jte.generated.ondemand.shell.parts.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, "good", new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							jteOutput.writeContent("<p>");
							jteOutput.setContext("p", null);
							jteOutput.writeUserContent(say("people.signin.out"));
							jteOutput.writeContent("</p>");
						}
					}, null);
					jteOutput.writeContent("\n");
				}
				if (page.unsent()) {
					jteOutput.writeContent("    ");
					gg.jte.generated.ondemand.shell.parts.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, "info", new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							jteOutput.writeContent("<p>");
							jteOutput.setContext("p", null);
							jteOutput.writeUserContent(say("people.signin.unsent"));
							jteOutput.writeContent("</p>");
						}
					}, null);
					jteOutput.writeContent("\n");
				}
				if (page.audit()) {
					jteOutput.writeContent("    ");
					gg.jte.generated.ondemand.shell.parts.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, "info", new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							jteOutput.writeContent("<p>");
							jteOutput.setContext("p", null);
							jteOutput.writeUserContent(say("people.signin.audit"));
							jteOutput.writeContent("</p>");
						}
					}, null);
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("    <p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(say("people.signin.what"));
				jteOutput.writeContent("</p>\n    ");
				gg.jte.generated.ondemand.shell.parts.JteformGenerated.render(jteOutput, jteHtmlInterceptor, "/signin", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n        <input type=\"hidden\" name=\"next\"");
						var __jte_html_attribute_0 = page.next();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
							jteOutput.writeContent(" value=\"");
							jteOutput.setContext("input", "value");
							jteOutput.writeUserContent(__jte_html_attribute_0);
							jteOutput.setContext("input", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">\n");
						gg.jte.generated.ondemand.shell.parts.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, "address", say("people.signin.address"), page.address(), "", page.mending().error("address"), "email", true, "email", null, null, null, 0);
						jteOutput.writeContent("        ");
						gg.jte.generated.ondemand.shell.parts.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, say("people.signin.send"), "primary", null, null);
						jteOutput.writeContent("\n");
					}
				}, false, page.mending(), null, null);
				jteOutput.writeContent("\n");
			}
		}, "", false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		SignInPage page = (SignInPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, page);
	}
}
