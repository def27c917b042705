import { describe, expect, test } from 'vitest';
import { viewWith } from '../../tests/support/view';
import { correctionsLink } from './corrections-link';

const LINK = 'https://peta.example/en/#program=umkm&village=33.16.08.2017';

const mailOf = (address: string): { readonly to: string; readonly said: URLSearchParams } => {
  const [to = '', query = ''] = address.split('?');
  return { to, said: new URLSearchParams(query) };
};

describe('a correction', () => {
  test('by mail names the release in its subject, and in its body the link to what is looked at', async () => {
    const address = correctionsLink('mailto:peta@example.org', await viewWith({ state: { lang: 'en' }, publicLink: LINK }));
    const { to, said } = mailOf(address);
    expect(to).toBe('mailto:peta@example.org');
    expect(said.get('subject')).toMatch(/^Correction: .+ \(blora\)$/);
    expect(said.get('body')?.trim()).toBe(LINK);
    // Mail programs show a plus as a plus.
    expect(address).not.toContain('+');
  });

  test('by mail keeps what the release’s own address says', async () => {
    const { said } = mailOf(correctionsLink('mailto:peta@example.org?cc=b@example.org&Subject=Peta', await viewWith({ publicLink: LINK })));
    expect([...said.keys()]).toEqual(['cc', 'Subject', 'body']);
    expect(said.get('Subject')).toBe('Peta');
  });

  test('on a page has release and link in the query', async () => {
    const url = new URL(correctionsLink('https://example.org/lapor?form=3#isi', await viewWith({ publicLink: LINK })));
    expect(Object.fromEntries(url.searchParams)).toEqual({ form: '3', release: 'blora', view: LINK });
    expect(url.hash).toBe('#isi');
  });

  test('names the release alone where nobody else could open the link', async () => {
    const { said } = mailOf(correctionsLink('mailto:peta@example.org', await viewWith()));
    expect([...said.keys()]).toEqual(['subject']);
  });
});
