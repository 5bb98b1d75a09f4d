import { configure } from '@testing-library/dom';

// Code that is fetched when it is first shown takes longer than the usual second where many tests run at once.
configure({ asyncUtilTimeout: 5000 });
