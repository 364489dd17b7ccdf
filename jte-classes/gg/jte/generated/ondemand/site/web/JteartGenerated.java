package gg.jte.generated.ondemand.site.web;
@SuppressWarnings("unchecked")
public final class JteartGenerated {
	public static final String JTE_NAME = "site/web/art.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,0,8,8,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("<svg class=\"art\" viewBox=\"0 0 360 260\" width=\"360\" height=\"260\" aria-hidden=\"true\" focusable=\"false\">\n    <rect class=\"art-1\" x=\"0\" y=\"204\" width=\"360\" height=\"44\" rx=\"6\"/>\n    <rect class=\"art-2\" x=\"72\" y=\"152\" width=\"288\" height=\"44\" rx=\"6\"/>\n    <rect class=\"art-3\" x=\"144\" y=\"100\" width=\"216\" height=\"44\" rx=\"6\"/>\n    <rect class=\"art-4\" x=\"216\" y=\"48\" width=\"144\" height=\"44\" rx=\"6\"/>\n    <circle class=\"art-ring\" cx=\"180\" cy=\"67\" r=\"26\"/>\n</svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
