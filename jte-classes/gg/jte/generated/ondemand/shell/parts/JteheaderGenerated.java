package gg.jte.generated.ondemand.shell.parts;
import static se.framsteg.shell.Say.*;
import se.framsteg.shell.Frame;
@SuppressWarnings("unchecked")
public final class JteheaderGenerated {
	public static final String JTE_NAME = "shell/parts/header.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,4,4,5,6,8,8,9,9,9,10,10,12,12,12,12,12,12,12,12,12,13,13,14,14,14,15,15,17,17,19,19,19,19,19,19,19,19,19,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,22,22,23,23,23,24,24,24,24,24,24,24,24,24,25,25,25,25,25,25,25,25,25,26,26,26,26,26,26,26,26,26,26,26,26,27,27,27,28,28,29,30,30,30,31,31,31,32,32,33,33,33,34,34,35,35,35,35,35,35,35,35,35,35,35,35,36,36,40,40,40,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String home) {
		var frame = Frame.current();
		var place = frame.place();
		var other = lang().other();
		jteOutput.writeContent("<header class=\"site-head\">\n");
		for (var key : frame.heads()) {
			jteOutput.writeContent("    <p class=\"head-notice\"><strong>");
			jteOutput.setContext("strong", null);
			jteOutput.writeUserContent(say(key));
			jteOutput.writeContent("</strong></p>\n");
		}
		jteOutput.writeContent("    <div class=\"site-head-row\">\n        <a class=\"site-name\"");
		var __jte_html_attribute_0 = link(home);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n            ");
		gg.jte.generated.ondemand.shell.parts.JtemarkGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("\n            <span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(place == null ? "Framsteg" : place.name(lang()));
		jteOutput.writeContent("</span>\n");
		if (place != null) {
			jteOutput.writeContent("            <span class=\"site-by\">Framsteg</span>\n");
		}
		jteOutput.writeContent("        </a>\n        <nav class=\"site-nav\"");
		var __jte_html_attribute_1 = say("shell.nav");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n");
		if (frame.publicPage()) {
			jteOutput.writeContent("            <a");
			var __jte_html_attribute_2 = inOtherLanguage();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_3 = other.code();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" hreflang=\"");
				jteOutput.setContext("a", "hreflang");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_4 = other.code();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" lang=\"");
				jteOutput.setContext("a", "lang");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(say("shell.language.other"));
			jteOutput.writeContent("</a>\n");
		} else {
			jteOutput.writeContent("            ");
			gg.jte.generated.ondemand.shell.parts.JteformGenerated.render(jteOutput, jteHtmlInterceptor, "/home/language", new gg.jte.html.HtmlContent() {
				public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
					jteOutput.writeContent("\n                    <input type=\"hidden\" name=\"lang\"");
					var __jte_html_attribute_5 = other.code();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_5);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n                    <input type=\"hidden\" name=\"back\"");
					var __jte_html_attribute_6 = frame.path();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_6);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n                    <button class=\"button button-quiet\"");
					var __jte_html_attribute_7 = other.code();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
						jteOutput.writeContent(" lang=\"");
						jteOutput.setContext("button", "lang");
						jteOutput.writeUserContent(__jte_html_attribute_7);
						jteOutput.setContext("button", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(say("shell.language.other"));
					jteOutput.writeContent("</button>\n");
				}
			}, false, null, null, null);
			jteOutput.writeContent("\n");
		}
		if (frame.person() != null) {
			jteOutput.writeContent("            <a href=\"/home\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(frame.person());
			jteOutput.writeContent("</a>\n            ");
			gg.jte.generated.ondemand.shell.parts.JteformGenerated.render(jteOutput, jteHtmlInterceptor, "/signout", new gg.jte.html.HtmlContent() {
				public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
					jteOutput.writeContent("\n                    ");
					gg.jte.generated.ondemand.shell.parts.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, say("shell.signout"), "quiet", null, null);
					jteOutput.writeContent("\n");
				}
			}, false, null, null, null);
			jteOutput.writeContent("\n");
		} else {
			jteOutput.writeContent("            <a");
			var __jte_html_attribute_8 = link("/signin");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(say("shell.signin"));
			jteOutput.writeContent("</a>\n");
		}
		jteOutput.writeContent("        </nav>\n    </div>\n</header>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String home = (String)params.get("home");
		render(jteOutput, jteHtmlInterceptor, home);
	}
}
