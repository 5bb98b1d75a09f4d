// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CopyField } from '../../../src/views/text/CopyField.tsx';
import { inStore } from '../../inStore.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** jsdom has no `execCommand`; a browser's returns whether it copied the selection. */
function oldWay(works: boolean) {
  const copied = vi.fn(() => works);
  Object.assign(document, { execCommand: copied });
  return copied;
}

describe('the copy button', () => {
  test('puts the text into the clipboard and says so', async () => {
    const user = userEvent.setup();
    render(<CopyField label="Link" text="https://example.org/" />, inStore());
    await user.click(screen.getByRole('button', { name: 'Copy: Link' }));
    expect(await navigator.clipboard.readText()).toBe('https://example.org/');
    expect(screen.getByRole('status').textContent).toBe('Copied');
  });

  test.each([
    [true, 'Copied'],
    [false, /^Copying was refused/],
  ])('selects the text where the clipboard refuses; execCommand works: %s', async (works, message) => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const copied = oldWay(works);
    render(<CopyField label="Link" text="https://example.org/" />, inStore());
    await user.click(screen.getByRole('button'));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('https://example.org/');
    expect(copied).toHaveBeenCalledWith('copy');
    expect(screen.getByRole('status').textContent).toMatch(message);
  });

  test('selects words that are drawn, not typed', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    oldWay(false);
    render(
      <CopyField label="Entry" text="A title." html="<p><i>A title</i>.</p>">
        <i>A title</i>.
      </CopyField>,
      inStore(),
    );
    await user.click(screen.getByRole('button', { name: 'Copy: Entry' }));
    expect(window.getSelection()?.toString()).toBe('A title.');
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Entry' }));
  });

  test('removes its message when the text changes', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<CopyField label="Link" text="a" />, inStore());
    await user.click(screen.getByRole('button'));
    rerender(<CopyField label="Link" text="b" />);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
