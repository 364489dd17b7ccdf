package gg.jte.generated.ondemand.shell.parts;
@SuppressWarnings("unchecked")
public final class JtemarkGenerated {
	public static final String JTE_NAME = "shell/parts/mark.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,0,6,6,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("<svg class=\"mark\" viewBox=\"0 0 32 32\" width=\"32\" height=\"32\" aria-hidden=\"true\" focusable=\"false\">\n    <rect x=\"3\" y=\"22\" width=\"26\" height=\"6\" rx=\"1.5\"/>\n    <rect x=\"11\" y=\"13\" width=\"18\" height=\"6\" rx=\"1.5\"/>\n    <rect x=\"19\" y=\"4\" width=\"10\" height=\"6\" rx=\"1.5\"/>\n</svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
