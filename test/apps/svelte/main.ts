import 'metropolis-call/define.js';
import type {} from 'metropolis-call/svelte';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (target) {
  mount(App, { target });
}
