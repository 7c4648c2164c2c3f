// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import Link from 'next/link';
import { afterEach, expect, it } from 'vitest';
import { outOfFrame } from './out-of-frame.ts';

afterEach(cleanup);

it.each(['/safety/', '/guides/rhomboids/'])('a link of the framed map to %s opens a page of its own', (href) => {
  render(
    <div onClickCapture={outOfFrame}>
      <Link href={href}>
        <span>there</span>
      </Link>
    </div>,
  );
  const link = screen.getByRole('link');
  link.addEventListener('click', (event) => event.preventDefault());
  fireEvent.click(screen.getByText('there'));
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener');
});

it('a place on the page itself, and a link that says where it opens, stay as they are', () => {
  render(
    <div onClickCapture={outOfFrame}>
      <a href="#list">list</a>
      <a href="https://example.org/" target="map">
        map
      </a>
    </div>,
  );
  for (const link of screen.getAllByRole('link')) {
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
  }
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('target'))).toEqual([null, 'map']);
});
