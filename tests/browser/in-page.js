// Runs in the page, before its own scripts: what can only be measured there.
window.podium = {
  /** Elements of the article whose own text is too faint on what lies behind it (WCAG 2.2, 1.4.3, level AA). */
  faint(root, except) {
    const parse = (colour) => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return { r, g, b, a };
    };
    const over = (top, below) => {
      const mix = (key) => top[key] * top.a + below[key] * (1 - top.a);
      return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 };
    };
    const luminance = ({ r, g, b }) => {
      const [x, y, z] = [r, g, b].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const behind = (element) => {
      const layers = [];
      for (let at = element; at !== null; at = at.parentElement)
        layers.push(parse(getComputedStyle(at).backgroundColor));
      return layers.reduceRight((below, top) => over(top, below), { r: 255, g: 255, b: 255, a: 1 });
    };
    const found = [];
    let seen = 0;
    for (const element of document.querySelector(root).querySelectorAll('*')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.data),
      );
      if (!own || element.closest(except) !== null || element.getClientRects().length === 0) continue;
      seen++;
      const style = getComputedStyle(element);
      const ground = behind(element);
      const [a, b] = [luminance(over(parse(style.color), ground)), luminance(ground)];
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const size = Number.parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (contrast < (large ? 3 : 4.5))
        found.push(`${contrast.toFixed(2)} ${element.tagName} ${element.textContent.slice(0, 40)}`);
    }
    return { seen, found };
  },

  /** Texts of a chart that lie over another or beyond its edge, measured with the fonts of this machine. */
  crowded() {
    const svg = document.documentElement;
    const edge = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    return boxes.flatMap(({ text, box }, index) => {
      const out =
        box.left < edge.left || box.right > edge.right || box.top < edge.top || box.bottom > edge.bottom;
      const over = boxes.slice(index + 1).filter(({ box: other }) => {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        // The box of a line is taller than its letters.
        return across > 0 && down > Math.min(box.height, other.height) * 0.4;
      });
      return [...(out ? [`${text} is cut`] : []), ...over.map((other) => `${text} meets ${other.text}`)];
    });
  },
};
