const inText = /\\\(([\s\S]*?)\\\)|\\\[([\s\S]*?)\\\]/g;

/** Formulas as the editor keeps them: elements that hold their LaTeX. */
export function toEditor(html: string): string {
  return html.replaceAll(inText, (_, inline: string | undefined, display: string | undefined) => {
    const [tag, type] = display === undefined ? ['span', 'inline-math'] : ['div', 'block-math'];
    const latex = (inline ?? display ?? '').replaceAll('"', '&quot;');
    return `<${tag} data-type="${type}" data-latex="${latex}"></${tag}>`;
  });
}

/** The text as it is stored: formulas between their marks; a lone empty paragraph is nothing. */
export function fromEditor(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const node of body.querySelectorAll('[data-type$="-math"]')) {
    const latex = node.getAttribute('data-latex') ?? '';
    node.replaceWith(node.tagName === 'DIV' ? paragraph(body, latex) : `\\(${latex}\\)`);
  }
  for (const cell of body.querySelectorAll('[style], [colstyle]')) cell.removeAttribute('style');
  for (const part of body.querySelectorAll('colgroup')) part.remove();
  return body.textContent === '' && !body.querySelector('img, audio, table') ? '' : body.innerHTML;
}

function paragraph({ ownerDocument }: HTMLElement, latex: string): HTMLElement {
  const element = ownerDocument.createElement('p');
  element.textContent = `\\[${latex}\\]`;
  return element;
}
